import { decode, guessEncoding, readingsOf } from "./legacy";
import { isSyllable } from "./syllable";
import { TCVN3 } from "./tcvn3";

const LOWER = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ";

describe("TCVN3", () => {
  it("has every small letter once, and the seven capitals that the fonts hold", () => {
    expect([...TCVN3.values()].toSorted()).toEqual(Array.from(`${LOWER}ĂÂÊÔƠƯĐ`).toSorted());
  });

  it.each([
    ["NguyÔn V¨n A", "Nguyễn Văn A"],
    ["TrÇn ThÞ B", "Trần Thị B"],
    ["Chñ tÞch H§ND tØnh", "Chủ tịch HĐND tỉnh"],
    ["Phã Tr­ëng ban Ph¸p chÕ", "Phó Trưởng ban Pháp chế"],
    ["Uû viªn th­êng trùc", "Uỷ viên thường trực"],
    ["Gi¸m ®èc Së Tµi nguyªn vµ M«i tr­êng", "Giám đốc Sở Tài nguyên và Môi trường"],
    ["Ch¸nh V¨n phßng", "Chánh Văn phòng"],
  ])("%s is %s, and cannot be read otherwise", (old, text) => {
    expect(decode(old, "tcvn3")).toBe(text);
    expect(guessEncoding(old)).toBe("tcvn3");
  });

  it("in a capitals font is in capitals", () => {
    expect(decode("kÕt qu¶ lÊy phiÕu tÝn nhiÖm", "tcvn3Capital")).toBe("KẾT QUẢ LẤY PHIẾU TÍN NHIỆM");
  });
});

describe("VNI", () => {
  it.each([
    ["Nguyeãn Vaên A", "Nguyễn Văn A"],
    ["Traàn Thò B", "Trần Thị B"],
    ["Chuû tòch HÑND tænh", "Chủ tịch HĐND tỉnh"],
    ["Phoù Tröôûng ban Phaùp cheá", "Phó Trưởng ban Pháp chế"],
    ["Giaùm ñoác Sôû Taøi nguyeân vaø Moâi tröôøng", "Giám đốc Sở Tài nguyên và Môi trường"],
    ["KEÁT QUAÛ LAÁY PHIEÁU TÍN NHIEÄM", "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM"],
    ["YÙ kieán, kyõ sö, Myõ, thò xaõ, ñaëc bieät", "Ý kiến, kỹ sư, Mỹ, thị xã, đặc biệt"],
    ["Ñoã Thuùy, Löông Ñöùc Thaéng", "Đỗ Thúy, Lương Đức Thắng"],
  ])("%s is %s, and cannot be read otherwise", (old, text) => {
    expect(decode(old, "vni")).toBe(text);
    expect(guessEncoding(old)).toBe("vni");
  });

  it("has every letter, small and capital", () => {
    const tones = "ùøûõï";
    const plain = ["a", "e", "o", "u", "y", "ô", "ö"].flatMap((base) =>
      Array.from(tones, (mark) => base + mark),
    );
    const hats = ["a", "e", "o"].flatMap((base) => Array.from("âáàåãä", (mark) => base + mark));
    const breves = Array.from("êéèúüë", (mark) => `a${mark}`);
    const all = [...plain, ...hats, ...breves, ...Array.from("ñôöíìæóòî")].map((code) => decode(code, "vni"));
    // "yï" is written "î" in VNI; both are read.
    expect(new Set(all)).toEqual(new Set(LOWER));
    const capitals = [...plain, ...hats, ...breves].map((code) => decode(code.toUpperCase(), "vni"));
    expect(new Set([...capitals, ...Array.from("ÑÔÖÍÌÆÓÒÎ", (code) => decode(code, "vni"))])).toEqual(
      new Set(LOWER.toUpperCase()),
    );
  });
});

describe("names written in an old encoding", () => {
  const NAMES =
    "Phạm Thị Thanh Trà,Đỗ Đức Duy,Huỳnh Thành Đạt,Võ Thị Ánh Xuân,Lê Hoà,Bé,Nguyễn Thuý Quỳnh,Trương Hòa Bình,Ủy viên,Ý Yên,Lương Khải Ơn,Ưng Hoàng,Thào Xuân Sùng,Giàng Páo Mỷ,Bùi Thị Quỳ,Khuất Nghiễm,Vũ Đình Huỳnh,Hồ Ngoan";
  const capitals = new Map(
    Array.from("ÀẢÃÁẠẾỦÝ".normalize("NFC"), (letter) => [letter, letter.toLowerCase()]),
  );
  const codes = new Map([...TCVN3].map(([code, letter]) => [letter, code]));
  const toTcvn3 = (text: string) =>
    Array.from(text, (letter) => codes.get(letter) ?? codes.get(capitals.get(letter) ?? "") ?? letter).join(
      "",
    );

  it.each(NAMES.split(","))("%s in TCVN3 is read back or left open, never as VNI", (name) => {
    const old = toTcvn3(name);
    expect(decode(old, "tcvn3").toLowerCase()).toBe(name.toLowerCase());
    expect(readingsOf(old)).toContain("tcvn3");
    expect(["tcvn3", "ambiguous"]).toContain(guessEncoding(old));
  });
});

describe("Vietnamese in Unicode", () => {
  it.each(["tcvn3", "vni"] as const)("is left alone when %s is asked for", (encoding) => {
    expect(decode("Hoàng Đức", encoding)).toBe("Hoàng Đức");
  });
});

describe("guessEncoding", () => {
  it.each([
    "",
    "Nguyen Van A",
    "Nguyễn Văn A",
    "Nguyễn".normalize("NFD"),
    "Y Thâm Niê",
    "Êban",
    "café crème",
    "K' Đăm",
    "HĐND, UBND ×",
    "coöperation",
  ])("leaves %j alone", (text) => expect(guessEncoding(text)).toBe("unicode"));

  it.each([
    ["Lê", ["unicode", "tcvn3"]],
    ["Bé", ["unicode", "tcvn3"]],
    ["Thò", ["unicode", "tcvn3", "vni"]],
    ["Hoàng", ["unicode", "vni"]],
    ["×", ["unicode", "tcvn3"]],
  ])("does not choose for %s", (text, readings) => {
    expect(readingsOf(text)).toEqual(readings);
    expect(guessEncoding(text)).toBe("ambiguous");
  });

  it("never finds another reading for Vietnamese in Unicode", () => {
    const names = "Phạm Thị Thanh Trà, Đỗ Đức Duy, Huỳnh Thành Đạt, Võ Thị Ánh Xuân, Tỉnh ủy, Ủy ban";
    for (const name of names.split(", "))
      expect([name, readingsOf(name)]).toEqual([name, expect.arrayContaining(["unicode"])]);
  });
});

describe("isSyllable", () => {
  it.each([
    ..."Nguyễn quý gì giếng thuý thúy hoà hòa khuya nghiêng Huỳnh quốc yêu ươn oẳn uyên ỷ".split(" "),
  ])("%s is one", (word) => expect(isSyllable(word)).toBe(true));

  it.each([..."Vaên Leõ bấ́ ngụyh tôch fọ wî cắk mac bạcd q ăn̈ tiếế".split(" "), ""])("%j is none", (word) =>
    expect(isSyllable(word)).toBe(false),
  );
});
