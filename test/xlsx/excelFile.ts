import { contentTypes, DECLARATION, MAIN, RELATIONSHIPS, rels, zipOf } from "./support";
import type { Files } from "./support";

// A workbook with what Excel puts into files, by hand and small: every part is there to be kept.

const OPEN = "application/vnd.openxmlformats-officedocument";
const SPREADSHEET = `${OPEN}.spreadsheetml`;
const WEB = "http://schemas.microsoft.com/office";

export const FOREIGN_EXTENSION = `${DECLARATION}<we:webextension xmlns:we="${WEB}/webextensions/webextension/2010/11" id="{AAAAAAAA-0000-0000-0000-000000000001}"><we:reference id="wa104381441" version="1.0.0.0" store="en-US" storeType="OMEX"/><we:alternateReferences/><we:properties><we:property name="theirs" value="&quot;1&quot;"/></we:properties><we:bindings/></we:webextension>`;

const workbook = `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><fileVersion appName="xl" lastEdited="7"/><workbookPr defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" activeTab="2" firstSheet="1"/></bookViews><sheets><sheet name="Phiếu" sheetId="1" r:id="rId1"/><sheet name="Biểu đồ" sheetId="7" r:id="rId2"/><sheet name="Danh sách &amp; 'khác' x" sheetId="4" r:id="rId3"/><sheet name="Ẩn" sheetId="5" state="veryHidden" r:id="rId4"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Phiếu!$A$1:$C$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">'Danh sách &amp; ''khác'' x'!$A$1:$B$9</definedName><definedName name="Nguong">0.5</definedName><definedName name="Phieu_TN">Phiếu!$A$2:$C$4</definedName></definedNames><calcPr calcId="191029"/><pivotCaches/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`;

const ballots = `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr codeName="Sheet1"><tabColor theme="4" tint="-0.25"/></sheetPr><dimension ref="A1:E6"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr baseColWidth="10" defaultRowHeight="16.5" x14ac:dyDescent="0.25"/><cols><col min="1" max="3" width="12.7109375" style="2" customWidth="1"/><col min="4" max="16384" width="9.140625" hidden="1"/></cols><sheetData><row r="1" spans="1:3" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c></row><row r="2" spans="1:3"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>45306.5</v></c><c r="C2" s="3"><v>45306.25</v></c></row><row r="3" hidden="1"><c r="A3" t="e"><v>#N/A</v></c><c r="B3" t="b"><v>1</v></c><c r="C3"><f>_xlfn.XLOOKUP("a",A2:A4,B2:B4,_xlfn._xlws.SORT(B2:B4))</f><v>1</v></c></row><row r="4"><c r="A4" t="s"><v>4</v></c></row><row r="5" ht="30" customHeight="1"><c r="A5" cm="1"><f t="array" ref="A5:B6">_xldudf_TINNHIEM_TALLY(A2:C4)</f><v>7</v></c><c r="B5"><v>8</v></c></row><row r="6"><c r="A6"><v>9</v></c><c r="B6" t="str"><v>mười</v></c></row></sheetData><autoFilter ref="A1:C4"/><mergeCells count="1"><mergeCell ref="D1:E2"/></mergeCells><conditionalFormatting sqref="A2:A4"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>"T"</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="A2:A4"><formula1>"C,T,K"</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" fitToHeight="0" orientation="landscape" r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>`;

const people = `${DECLARATION}<x:worksheet xmlns:x="${MAIN}" xmlns:r="${RELATIONSHIPS}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Họ tên</x:t></x:is></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>Chức vụ</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>Nguyễn Văn A</x:t></x:is></x:c><x:c r="B2"><x:f>Phiếu!B2*2</x:f><x:v>90613</x:v></x:c></x:row></x:sheetData><x:tableParts count="1"><x:tablePart r:id="rId1"/></x:tableParts></x:worksheet>`;

const styles = `${DECLARATION}<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="170" formatCode="0.0&quot; %&quot;"/></numFmts><fonts count="2" x14ac:knownFonts="1"><font><sz val="13"/><color theme="1"/><name val="Times New Roman"/><family val="1"/></font><font><b/><i/><u/><strike/><sz val="14"/><color rgb="FFC00000"/><name val=".VnTimeH"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.5"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color indexed="10"/></left><right style="mediumDashDot"><color auto="1"/></right><top style="double"><color rgb="FF00B050"/></top><bottom style="hair"><color theme="5"/></bottom><diagonal/></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" applyFont="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="center" textRotation="135" wrapText="1" indent="2"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Percent" xfId="1" builtinId="5"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0"/><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

const strings = `${DECLARATION}<sst xmlns="${MAIN}" count="5" uniqueCount="5"><si><r><t xml:space="preserve">Bí </t></r><r><rPr><b/></rPr><t>thư</t></r></si><si><t>Ngày</t></si><si><t xml:space="preserve"> giờ </t></si><si><t>0012</t></si><si><t>#N/A</t></si></sst>`;

const theme = `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2></a:clrScheme></a:themeElements></a:theme>`;

const metadata = `${DECLARATION}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

const table = `${DECLARATION}<table xmlns="${MAIN}" id="1" name="Nguoi" displayName="Nguoi" ref="A1:B2" totalsRowShown="0"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Họ tên"/><tableColumn id="2" name="Chức vụ"/></tableColumns><tableStyleInfo name="TableStyleMedium2"/></table>`;

const plainSheet = `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;

export const CUSTOM_ID = "{C0FFEE00-1111-2222-3333-444444444444}";

export const excelParts: Files = {
  "[Content_Types].xml": contentTypes({
    "/xl/workbook.xml": `${SPREADSHEET}.sheet.main+xml`,
    "/xl/worksheets/sheet1.xml": `${SPREADSHEET}.worksheet+xml`,
    "/xl/chartsheets/sheet1.xml": `${SPREADSHEET}.chartsheet+xml`,
    "/xl/worksheets/sheet2.xml": `${SPREADSHEET}.worksheet+xml`,
    "/xl/worksheets/sheet3.xml": `${SPREADSHEET}.worksheet+xml`,
    "/xl/styles.xml": `${SPREADSHEET}.styles+xml`,
    "/xl/sharedStrings.xml": `${SPREADSHEET}.sharedStrings+xml`,
    "/xl/metadata.xml": `${SPREADSHEET}.sheetMetadata+xml`,
    "/xl/calcChain.xml": `${SPREADSHEET}.calcChain+xml`,
    "/xl/tables/table1.xml": `${SPREADSHEET}.table+xml`,
    "/xl/theme/theme1.xml": `${OPEN}.theme+xml`,
    "/customXml/itemProps1.xml": `${OPEN}.customXmlProperties+xml`,
    "/xl/webextensions/taskpanes.xml": "application/vnd.ms-office.webextensiontaskpanes+xml",
    "/xl/webextensions/webextension1.xml": "application/vnd.ms-office.webextension+xml",
  }),
  "_rels/.rels": rels([
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId2", `${WEB}/2011/relationships/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"],
  ]),
  "xl/workbook.xml": workbook,
  "xl/_rels/workbook.xml.rels": rels([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId3", "worksheet", "/xl/worksheets/sheet2.xml"],
    ["rId4", "worksheet", "worksheets/sheet3.xml"],
    ["rId5", "styles", "styles.xml"],
    ["rId6", "sharedStrings", "sharedStrings.xml"],
    ["rId7", "theme", "theme/theme1.xml"],
    ["rId8", "sheetMetadata", "metadata.xml"],
    ["rId9", "calcChain", "calcChain.xml"],
    ["rId10", "customXml", "../customXml/item1.xml"],
  ]),
  "xl/worksheets/sheet1.xml": ballots,
  "xl/worksheets/_rels/sheet1.xml.rels": rels([
    ["rId1", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
  ]),
  "xl/printerSettings/printerSettings1.bin": "\u0001\u0002 printer",
  "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="s"/></xml>',
  "xl/chartsheets/sheet1.xml": `${DECLARATION}<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
  "xl/worksheets/sheet2.xml": people,
  "xl/worksheets/_rels/sheet2.xml.rels": rels([["rId1", "table", "../tables/table1.xml"]]),
  "xl/worksheets/sheet3.xml": plainSheet,
  "xl/tables/table1.xml": table,
  "xl/styles.xml": styles,
  "xl/sharedStrings.xml": strings,
  "xl/theme/theme1.xml": theme,
  "xl/metadata.xml": metadata,
  "xl/calcChain.xml": `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="B2" i="4"/><c r="C3" i="1"/></calcChain>`,
  "customXml/item1.xml": '<của-họ xmlns="urn:foreign"/>',
  "customXml/_rels/item1.xml.rels": rels([["rId1", "customXmlProps", "itemProps1.xml"]]),
  "customXml/itemProps1.xml": `<ds:datastoreItem ds:itemID="${CUSTOM_ID}" xmlns:ds="${OPEN.replace("application/vnd.openxmlformats-officedocument", "http://schemas.openxmlformats.org/officeDocument/2006")}/customXml"/>`,
  "xl/webextensions/taskpanes.xml": `${DECLARATION}<wetp:taskpanes xmlns:wetp="${WEB}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  "xl/webextensions/_rels/taskpanes.xml.rels": rels([
    ["rId1", `${WEB}/2011/relationships/webextension`, "webextension1.xml"],
  ]),
  "xl/webextensions/webextension1.xml": FOREIGN_EXTENSION,
};

export function excelFile(): Uint8Array {
  return zipOf(excelParts);
}
