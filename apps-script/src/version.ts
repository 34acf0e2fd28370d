/** Version of the add-on, told by `doGet` and `hello`. */
export const VERSION = '0.1.0';
