/** Who votes on whom, in the words of the text that says so; each line of `voters` is one group of voters. */
export interface VoterBody {
  readonly posts: string;
  readonly voters: readonly string[];
  readonly clause: string;
}

const COUNCIL = "Đại biểu Hội đồng nhân dân tỉnh";
const PLAN = "mục III, phần B Kế hoạch 171-KH/TU";
const GUIDE = "điểm 3, mục II hướng dẫn thực hiện 09-HD/ĐĐTLĐ";

const PLAN_BODIES: readonly Omit<VoterBody, "clause">[] = [
  {
    posts: "Ủy viên Ban Thường vụ Tỉnh ủy",
    voters: ["Ủy viên Ban Chấp hành Đảng bộ tỉnh", `${COUNCIL} (nếu thuộc đối tượng quy định của Quốc hội)`],
  },
  {
    posts:
      "Phó Chủ tịch Hội đồng nhân dân, Phó Chủ tịch Ủy ban nhân dân tỉnh không là Ủy viên Ban Thường vụ Tỉnh ủy; Trưởng các Ban của Hội đồng nhân dân tỉnh, các thành viên khác của Ủy ban nhân dân tỉnh",
    voters: [
      `${COUNCIL} (theo quy định của Quốc hội)`,
      "Giám đốc sở, ngành, trưởng các cơ quan, đơn vị trực thuộc Hội đồng nhân dân, Ủy ban nhân dân tỉnh",
    ],
  },
  {
    posts:
      "cấp phó các Ban xây dựng Đảng, Ủy ban Kiểm tra Tỉnh ủy; lãnh đạo Văn phòng Tỉnh ủy, Ủy viên Ủy ban Kiểm tra Tỉnh ủy",
    voters: [
      "Lãnh đạo cơ quan; ủy viên ban chấp hành đảng bộ (hoặc chi bộ cơ sở); trưởng các đơn vị trực thuộc, trưởng các đoàn thể của cơ quan",
    ],
  },
  {
    posts: "trưởng, phó Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội tỉnh",
    voters: [
      "Ủy viên thường trực (đối với Mặt trận Tổ quốc tỉnh); ủy viên ban chấp hành đối với các tổ chức khác",
      "Ủy viên đảng đoàn (đối với Tỉnh đoàn là tập thể Ban Thường vụ), ủy viên ban chấp hành đảng bộ (hoặc chi bộ cơ sở); trưởng các đơn vị trực thuộc và các đoàn thể ở cơ quan",
    ],
  },
  {
    posts:
      "giám đốc, phó giám đốc sở; trưởng ban, phó trưởng ban và thủ trưởng, phó thủ trưởng các cơ quan tương đương thuộc tỉnh",
    voters: [
      `${COUNCIL} (nếu thuộc đối tượng theo quy định của Quốc hội)`,
      "Giám đốc, phó giám đốc sở; trưởng ban, phó trưởng ban; thủ trưởng, phó thủ trưởng các cơ quan tương đương thuộc tỉnh; ủy viên ban chấp hành đảng bộ (hoặc chi bộ) các sở, ban, ngành; cấp trưởng các đơn vị trực thuộc sở, ban, ngành; trưởng các đoàn thể của cơ quan sở, ban, ngành",
    ],
  },
  {
    posts: "cấp trưởng, cấp phó các đơn vị sự nghiệp trực thuộc Tỉnh ủy và Ủy ban nhân dân tỉnh",
    voters: [
      "Tập thể lãnh đạo đơn vị (cấp trưởng, cấp phó đơn vị); ủy viên ban chấp hành đảng bộ cơ quan (hoặc chi bộ cơ sở); trưởng phòng (ban) và tương đương, cấp trưởng các đơn vị trực thuộc (nếu có); trưởng các đoàn thể ở cơ quan, đơn vị",
    ],
  },
  {
    posts:
      "bí thư, phó bí thư, chủ tịch, phó chủ tịch Hội đồng nhân dân, Ủy ban nhân dân, trưởng các ban của hội đồng nhân dân, các thành viên khác của Ủy ban nhân dân các huyện, thành phố, thị xã",
    voters: ["Thành phần lấy phiếu tín nhiệm tương tự như quy định đối với cấp tỉnh"],
  },
  {
    posts:
      "Chủ tịch Hội đồng quản trị, Tổng giám đốc, Phó Tổng giám đốc Tổng Công ty; Chủ tịch Hội đồng thành viên, Giám đốc Công ty",
    voters: [
      "Ủy viên Hội đồng thành viên (quản trị), tổng giám đốc (giám đốc), phó tổng giám đốc (phó giám đốc); trưởng ban kiểm soát, kế toán trưởng tổng công ty (công ty); ủy viên ban chấp hành đảng bộ tổng công ty (công ty); trưởng các đơn vị trực thuộc tổng công ty (công ty); trưởng các đoàn thể của tổng công ty (công ty)",
    ],
  },
];

const GUIDE_BODIES: readonly Omit<VoterBody, "clause">[] = [
  {
    posts: "Chủ tịch, phó Chủ tịch Công đoàn cấp trên trực tiếp cơ sở",
    voters: [
      "Ủy viên Ban Chấp hành Công đoàn cấp trên trực tiếp cơ sở; Cấp ủy viên Chi bộ, trưởng các đoàn thể nơi sinh hoạt",
    ],
  },
  {
    posts: "Ủy viên Ban Thường vụ Công đoàn cấp trên trực tiếp cơ sở",
    voters: ["Ủy viên Ban Chấp hành Công đoàn cấp trên trực tiếp cơ sở"],
  },
];

const BODIES: ReadonlyMap<string, readonly VoterBody[]> = new Map([
  ["96-QD/TW", PLAN_BODIES.map((body, at) => ({ ...body, clause: `điểm ${String(at + 1)}, ${PLAN}` }))],
  ["09-HD/DDTLD", GUIDE_BODIES.map((body) => ({ ...body, clause: GUIDE }))],
]);

/**
 * Voters and posts as a text at hand names them: 171-KH/TU B.III 1–8 for 96-QĐ/TW, the union guide II.3 for
 * 09-HD/ĐĐTLĐ. A proposal for what the clerk fills in; no figure depends on it.
 *
 * @param regulation - id of a shipped regulation
 * @returns nothing where no text at hand says it
 */
export function voterBodiesOf(regulation: string): readonly VoterBody[] {
  return BODIES.get(regulation) ?? [];
}
