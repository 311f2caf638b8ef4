// The pages of the guide in the order in which they are read: the one list for the site, the search and the pane.

/** Groups of pages; `lang` is the language of their pages. A path stands below docs/. */
export const GROUPS = [
  {
    title: "Bắt đầu",
    lang: "vi",
    pages: ["huong-dan.md", "huong-dan/to-in.md", "huong-dan/thuc-hanh.md"],
  },
  {
    title: "Theo vai trò",
    lang: "vi",
    pages: ["thu-ky", "truong-ban", "cap-tren", "quan-tri"].map((name) => `huong-dan/${name}.md`),
  },
  {
    title: "Theo việc",
    lang: "vi",
    pages: [
      ...["lap-bao-cao", "ghi-phieu", "nhap-phieu", "xem-va-sua-loi", "hieu-ket-qua", "quy-dinh"],
      ...["bieu-mau", "tach-bao-cao", "xac-minh", "tong-hop", "so-lan-truoc", "thoi-han", "nhat-ky"],
      ...["chuyen-phong", "ham-trong-o"],
    ].map((name) => `huong-dan/${name}.md`),
  },
  {
    title: "Khi cần",
    lang: "vi",
    pages: ["su-co", "loi-hay-gap", "khong-nhan-ra", "tu-dien"].map((name) => `huong-dan/${name}.md`),
  },
  { title: "Tra cứu", lang: "vi", pages: ["ma-loi.md", "ham.md", "trien-khai.md"] },
  {
    title: "English",
    lang: "en",
    pages: ["guide.md", "findings.md", "functions.md", "deployment.md", "excel-checks.md"],
  },
];

/** All pages in order. */
export const PAGES = GROUPS.flatMap(({ pages, lang }) => pages.map((path) => ({ path, lang })));

/** The page that is shown first. */
export const HOME = "huong-dan.md";

/** Where a page stands on the site: "huong-dan/ghi-phieu.md" -> "huong-dan/ghi-phieu.html" */
export const siteFile = (path) => (path === HOME ? "index.html" : path.replace(/\.md$/, ".html"));

/** Other files that pages lead to, by their path from docs/, and where they stand on the site. */
export const FILES = { "../samples/thuc-hanh.xlsx": "thuc-hanh.xlsx" };
