/**
 * The public key by which Chromium gives a copy installed from a folder one identity, wherever the folder lies: its
 * settings and 내 PC 대장 outlive a move. Stores refuse packages with a key and give one of their own. Nobody holds
 * the private half; whoever changes this line empties every such copy.
 */
export const FOLDER_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyHCDk0OKFwvRutRz6caVPKzkVaMx833vrZy6+CpeKVB+cl5Rx8Af2sIJk7yUDkYUOkLm/b2H1b7NEeIdZ2qav4sDMmIOzs1JVcQQdOm+2RmWEqARlUU6on8PyMm172G6KpBxwnzH6mokYMAVVq4mUgRzzCgyYA9H4ZsTBuKR/SK5QM/0vd7/hn1JfU0W8EibopDkkCzQGm1nYWX+yD2mnttpffwJSjVdSqyNfd1IJ1oXyLpwk659aRA2TDTXBAqSFZIyt/0sQHDkMdI87b1kOrfhOJ5DpOeEFqowb2c1UQaMsExF0Ql5E1DlbRRqHod6aN96bgGKD+VWMrcYwWYcxQIDAQAB';
