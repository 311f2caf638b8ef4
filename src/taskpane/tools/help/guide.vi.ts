import bieuMau from "../../../../docs/huong-dan/bieu-mau.md";
import capTren from "../../../../docs/huong-dan/cap-tren.md";
import chuyenPhong from "../../../../docs/huong-dan/chuyen-phong.md";
import ghiPhieu from "../../../../docs/huong-dan/ghi-phieu.md";
import hamTrongO from "../../../../docs/huong-dan/ham-trong-o.md";
import hieuKetQua from "../../../../docs/huong-dan/hieu-ket-qua.md";
import khongNhanRa from "../../../../docs/huong-dan/khong-nhan-ra.md";
import lapBaoCao from "../../../../docs/huong-dan/lap-bao-cao.md";
import loiHayGap from "../../../../docs/huong-dan/loi-hay-gap.md";
import nhapPhieu from "../../../../docs/huong-dan/nhap-phieu.md";
import nhatKy from "../../../../docs/huong-dan/nhat-ky.md";
import quanTri from "../../../../docs/huong-dan/quan-tri.md";
import quyDinh from "../../../../docs/huong-dan/quy-dinh.md";
import soLanTruoc from "../../../../docs/huong-dan/so-lan-truoc.md";
import suCo from "../../../../docs/huong-dan/su-co.md";
import tachBaoCao from "../../../../docs/huong-dan/tach-bao-cao.md";
import thoiHan from "../../../../docs/huong-dan/thoi-han.md";
import thuKy from "../../../../docs/huong-dan/thu-ky.md";
import thucHanh from "../../../../docs/huong-dan/thuc-hanh.md";
import toIn from "../../../../docs/huong-dan/to-in.md";
import tongHop from "../../../../docs/huong-dan/tong-hop.md";
import truongBan from "../../../../docs/huong-dan/truong-ban.md";
import tuDien from "../../../../docs/huong-dan/tu-dien.md";
import xacMinh from "../../../../docs/huong-dan/xac-minh.md";
import xemVaSuaLoi from "../../../../docs/huong-dan/xem-va-sua-loi.md";
import ham from "../../../../docs/ham.md";
import huongDan from "../../../../docs/huong-dan.md";
import maLoi from "../../../../docs/ma-loi.md";
import trienKhai from "../../../../docs/trien-khai.md";

/** The guide in Vietnamese. */
export const GUIDE = [
  ...[huongDan, toIn, thucHanh, thuKy, truongBan, capTren, quanTri, lapBaoCao, ghiPhieu, nhapPhieu],
  ...[xemVaSuaLoi, hieuKetQua, quyDinh, bieuMau, tachBaoCao, xacMinh, tongHop, soLanTruoc, thoiHan, nhatKy],
  ...[chuyenPhong, hamTrongO, suCo, loiHayGap, khongNhanRa, tuDien, maLoi, ham, trienKhai],
];
