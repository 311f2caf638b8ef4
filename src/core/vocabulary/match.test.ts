import { anyOf, anywhere, behind, matches, role, start, whole } from "./role";
import { saidIn, spansOf, wordsAt } from "./spans";
import { LONGEST_TEXT } from "./tokens";

describe("a role", () => {
  it("is said by the whole text, at its beginning or anywhere, as whole words", () => {
    const place = {
      whole: whole([["ghi chu"]]),
      start: start([["ghi chu"]]),
      anywhere: anywhere([["ghi chu"]]),
    };
    const where = (text: string) =>
      Object.entries(place).flatMap(([name, rule]) => (matches(role(name, rule), text) ? [name] : []));
    expect(where(" GHI  chú ")).toEqual(["whole", "start", "anywhere"]);
    expect(where("Ghi chú (nếu có)")).toEqual(["start", "anywhere"]);
    expect(where("Cột ghi chú")).toEqual(["anywhere"]);
    expect(where("ghi chung")).toEqual([]);
    expect(where("")).toEqual([]);
  });

  it("is said by texts only", () => {
    expect([46, null, { error: "#N/A" }].map((cell) => matches(role("any", start([["ghi"]])), cell))).toEqual(
      [false, false, false],
    );
  });

  it("has places that may be empty", () => {
    const own = role(
      "own",
      whole([
        ["", "tong"],
        ["", "so"],
        ["phieu", "phieu bau"],
      ]),
    );
    expect(["phiếu", "Tổng số phiếu", "tổng phiếu bầu", "số tổng phiếu", "tổng"].map(own.test)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it("asks for tones where they tell words apart", () => {
    const typed = role("typed", start([["tổng"]], { tones: "typed" }));
    const bare = role("bare", start([["tong"]], { tones: "bare" }));
    expect(["TỔNG", "Tống Văn A", "tong"].map(typed.test)).toEqual([true, false, false]);
    expect(["TỔNG", "Tống Văn A", "tong"].map(bare.test)).toEqual([false, false, true]);
  });

  it("is none before, behind or beside words that make it something else", () => {
    const own = role(
      "own",
      anywhere([["thu ve"]], { notAfter: ["khong"], notBefore: ["nha"], without: ["sau", "sau do"] }),
    );
    expect(
      ["đã thu về", "không thu về", "thu về nhà", "thu về nhàn", "thu về ngay, sau"].map(own.test),
    ).toEqual([true, false, false, true, false]);
  });

  it("ends where a word ends; a number may stand behind it where the rule says so", () => {
    expect(matches(role("closed", start([["to"]])), "Tổ2")).toBe(false);
    expect(matches(role("open", start([["to"]], { isOpen: true })), "Tổ2")).toBe(true);
    expect(matches(role("numbered", whole([["to"], ["{number}"]])), "Tổ2")).toBe(true);
    expect(matches(role("glued", anywhere([["to"]])), "2tổ")).toBe(false);
  });

  it("takes what any of others says", () => {
    const both = anyOf("both", role("one", whole([["mot"]])), role("two", whole([["hai"]])));
    expect(["một", "hai", "ba"].map(both.test)).toEqual([true, true, false]);
  });

  it("sees the beginning of a very long text only, and never its end", () => {
    const long = `Ghi chú${" rất".repeat(LONGEST_TEXT)} dài`;
    expect(matches(role("start", start([["ghi chu"]])), long)).toBe(true);
    expect(matches(role("whole", whole([["ghi chu"], ["{rest}"]])), long)).toBe(true);
    expect(matches(role("end", anywhere([["dai"]])), long)).toBe(false);
    expect(matches(role("spaces", whole([["a b"]])), `a${" ".repeat(LONGEST_TEXT)}b`)).toBe(true);
    expect(matches(role("cut", anywhere([["aa"]])), `${"b".repeat(LONGEST_TEXT - 3)} aaa`)).toBe(false);
  });
});

describe("kinds of tokens", () => {
  it.each([
    ["{number}", ["7", "1234"], ["a", "vii"]],
    ["{short number}", ["7", "123"], ["1234", "a"]],
    ["{roman}", ["iv", "X"], ["iviiv", "a"]],
    ["{year}", ["1999", "2023"], ["2123", "123"]],
    ["{code}", ["3", "TNC", "a1"], ["tongso", "?", "a1b2c"]],
    ["{bullets} a", ["a", "-+ a"], ["1 a"]],
    ["{numbering} a", ["a", "1. – a"], ["b. a"]],
  ])("%s", (phrase, taken, refused) => {
    const own = role(phrase, whole([[phrase]]));
    expect(taken.filter((text) => !own.test(text))).toEqual([]);
    expect(refused.filter(own.test)).toEqual([]);
  });
});

describe("what is left of a text", () => {
  const own = role(
    "own",
    start([["tổng", "tổng số"]], { tones: "typed" }),
    start([["tong"]], { tones: "bare" }),
  );

  it("stands behind the longest way a role is said", () => {
    expect(["Tổng số TNC", "tong so", "Tống Cao", "tổng"].map((text) => behind(own, text))).toEqual([
      "tnc",
      "so",
      "Tống Cao",
      "",
    ]);
    expect(behind(role("two", start([["a"]]), start([["a b"]])), "a b c")).toBe("c");
  });

  it("stands between what several roles say", () => {
    const roles = [
      [role("one", anywhere([["thu ve"]])), 1],
      [role("two", anywhere([["phat ra", "phat ra that"]])), 2],
      [role("first", start([["tong"]])), 3],
    ] as const;
    expect(spansOf(roles, "Tổng: phát ra thật 46, thu về tổng 45")).toEqual([
      { what: 3, said: "tong", rest: ": " },
      { what: 2, said: "phat ra that", rest: "46, " },
      { what: 1, said: "thu ve", rest: "tong 45" },
    ]);
    expect(spansOf(roles, "")).toEqual([]);
  });

  it("is told from what is said", () => {
    const code = role("code", anywhere([["{code}"], ["="]]));
    expect(saidIn(code, "x: C = cao; K = thấp")).toEqual({ said: ["c =", "k ="], rest: "x: cao; thap" });
  });

  it("ends with what a role says", () => {
    const end = role("end", anywhere([["{number}"], ["/"], ["{number}"]]));
    expect(wordsAt(end, "Thu 6/7")?.map(({ text }) => text)).toEqual(["6", "/", "7"]);
    expect(wordsAt(end, "6/7 phiếu")).toBeNull();
  });
});
