/** How much of a file extract is willing to read. A form is small: what exceeds these is hostile or something else. */

const MB = 1024 * 1024;

/** Scanned annual reports reach 50 MB; a form with text stays under 5. */
export const MAX_INPUT_BYTES = 64 * MB;

/** A text form is 40 kB; 8 MB of text is a book of 2.7 million characters. */
export const MAX_TEXT_BYTES = 8 * MB;

/** All parts of a .docx or .xlsx that are read, inflated. Word writes about 300 kB of XML for a page of tables. */
export const MAX_INFLATED_BYTES = 96 * MB;

/** A .docx has some 20 parts, with pictures a few hundred. */
export const MAX_ZIP_ENTRIES = 10_000;

/** Elements inside each other. Word needs about 10 a table level, web pages of portals 40. */
export const MAX_NESTING = 400;

/** Elements and texts of one document: 96 MB of XML can hold more than memory does. */
export const MAX_NODES = 3_000_000;

/** Tables inside tables. Layout tables of old web pages go 5 deep. */
export const MAX_TABLE_NESTING = 10;

/** The widest form known has 30 columns; a sheet that uses 300 is a ledger. */
export const MAX_COLUMNS = 256;

/** Columns that a web page states; `colspan="100"` is a habit for “all of them”. */
export const MAX_STATED_COLUMNS = 4_096;

/** Rows of the largest sheet that Excel can hold are 1,048,576; places beyond are made up. */
export const MAX_SHEET_LINES = 1_100_000;

/** Places of all grids of a file (rows × columns): 1,000 pages of a form have about 150,000. */
export const MAX_PLACES = 400_000;

/** Forms of a whole city in one file come to 400 pages. */
export const MAX_PAGES = 1_000;

/** Characters drawn on one page of a PDF; A3 filled with 6 pt text holds 20,000. */
export const MAX_PAGE_GLYPHS = 60_000;

/** Ruling lines on one page of a PDF, after pieces of one line are joined; a dense form has 500. */
export const MAX_PAGE_RULES = 6_000;

/** Where extract runs in a thread of its own: the slowest honest file (400 pages of PDF) takes 25 seconds. */
export const MAX_MILLISECONDS = 90_000;
export const MAX_HEAP_MB = 1_536;
