import { blocked, blockedAt, counted, given, line, UNUSABLE, type Case, type Outcome } from "./outcome";

// A file that comes to what is right loses its `todo`: then it must stay right. At the end no `todo` is left, and the
// helper and the field of that name go.

/** Nine ballots: 1·4·4, 4·2·3, 5·1·3, where nothing on the sheet says otherwise. */
const three = (a: string, b: string, c: string): Outcome =>
  counted(9, line("Nguyễn Văn A", a), line("Trần Thị B", b), line("Lê Văn C", c));
const NINE = three("1 · 4 · 4 · 0", "4 · 2 · 3 · 0", "5 · 1 · 3 · 0");
const TURNED = three("4 · 4 · 1 · 0", "3 · 2 · 4 · 0", "3 · 1 · 5 · 0");
const OTHER_NINE = three("5 · 2 · 2 · 0", "4 · 3 · 2 · 0", "9 · 0 · 0 · 0");

/** The digits have no stated meaning. */
const ASKED = blocked("F154");
const NO_BALLOTS = blocked("F101");
const ANY_FAULT = blocked();

const ONE = ["--codes", "1/2/3"];
const THREE = ["--codes", "3/2/1"];

/** What it comes to once somebody said what the digits mean. */
const told = (file: string, args: readonly string[], ...outcomes: readonly Outcome[]): Case => ({
  file,
  args,
  outcomes,
  never: [],
  todo: false,
});
/** What it comes to without a word from anybody. */
const is = (file: string, ...outcomes: readonly Outcome[]): Case => told(file, [], ...outcomes);

const later = (own: Case): Case => ({ ...own, todo: true });
const todo = (file: string, ...outcomes: readonly Outcome[]): Case => later(is(file, ...outcomes));

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name}-${String(at + 1).padStart(2, "0")}.xlsx`);

/** Was counted without a word; the right count, a question or a fault is right. */
const SILENT: readonly Case[] = [
  is("c03e_delegates_and_ballots.xlsx", NINE),
  is("c03c_list_group.xlsx", NO_BALLOTS),
  is("c70_01_extra_col.xlsx", ASKED),
  told("c70_01_extra_col.xlsx", ONE, NINE, blocked("F107")),
  is("c02_04_total_x.xlsx", ASKED, ANY_FAULT),
  told("c02_04_total_x.xlsx", ONE, NINE, blocked("F119")),
  is("c04_numfmt_reversed.xlsx", TURNED, ANY_FAULT),
  is("c06_l4.xlsx", TURNED),
  is("c05b_comment_head.xlsx", TURNED, ASKED),
  later(told("c05b_comment_head.xlsx", ONE, blocked("F150"))),
  is("c01i_first_two_rows.xlsx", ANY_FAULT),
  told("c01i_first_two_rows.xlsx", ONE, blocked("F131", "F109", "F129")),
];

/** A further sheet, a control column or a legend that says otherwise. */
const TRAPS: readonly Case[] = [
  is("trap-01.xlsx", given("trap-01.xlsx"), ANY_FAULT),
  is("trap-02.xlsx", ASKED),
  told("trap-02.xlsx", ONE, given("trap-02.xlsx")),
  is("trap-03.xlsx", given("trap-03.xlsx")),
  is("trap-04.xlsx", given("trap-04.xlsx")),
  is("trap-05.xlsx", given("trap-05.xlsx")),
  is("trap-06.xlsx", given("trap-06.xlsx")),
  is("trap-07.xlsx", ANY_FAULT),
  is("trap-08.xlsx", ASKED, ANY_FAULT),
  is("trap-09.xlsx", given("trap-09.xlsx")),
  is("trap-10.xlsx", ASKED, ANY_FAULT),
  told("trap-10.xlsx", ONE, given("trap-10.xlsx"), blocked("F107")),
];

/** Readable by any person, and was refused. */
const READABLE: readonly Case[] = [
  ...numbered("readable", 17).map((file) => is(file, file === "readable-05.xlsx" ? ASKED : given(file))),
  told("readable-05.xlsx", ONE, given("readable-05.xlsx")),
  told("readable-15.xlsx", THREE, blocked("F150")),
  is("c10_google_form.xlsx", NINE),
  { ...todo("c07_wingdings_u.xlsx", NINE, blocked("F131", "F174")), never: ["N126"] },
  is("c11b_summary_right_123.xlsx", ASKED),
  later(told("c11b_summary_right_123.xlsx", ONE, NINE)),
  is("c03g_attendance3.xlsx", NINE),
  is("v04_fraction_became_date.xlsx", blockedAt("C2", "F171")),
  is("v05c_boxes_all_blank.xlsx", NO_BALLOTS),
  is("c16d_name_newline_title.xlsx", NINE),
];

/** Broken or unusual parts of a file, and sheets beside the ballots that only calculate. */
const FILES: readonly Case[] = [
  is("d09_phone_list.xlsx", NINE, OTHER_NINE, NO_BALLOTS),
  is("r07_implicit_today.xlsx", OTHER_NINE),
  is("r14_blank_cells.xlsx", OTHER_NINE),
  is("b01_workbook_rels_truncated.xlsx", UNUSABLE),
  is("b05_styles_bad_declaration.xlsx", UNUSABLE, NINE),
  is("c13a_case_zip.xlsx", NINE),
  is("c14a_utf16_sheet.xlsx", NINE),
  is("c93_empty_rid_first.xlsx", NINE),
  is("c20h_stray_XFD2000.xlsx", NINE),
];

export const CASES: readonly Case[] = [...SILENT, ...TRAPS, ...READABLE, ...FILES];
