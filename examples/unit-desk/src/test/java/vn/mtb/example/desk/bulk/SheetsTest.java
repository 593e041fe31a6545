package vn.mtb.example.desk.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Workbooks as other programs write them, with no more in them than the format asks for. */
class SheetsTest {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String ROWS = "<row r='1'>" + text("A1", "Mã máy") + text("B1", "Giá trị") + "</row>"
            + "<row r='2'>" + text("A2", "MTB-1") + "<c r='B2'><v>9500000</v></c></row>";

    private static String text(String at, String text) {
        return "<c r='" + at + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    /** Content types, relationships, a workbook and one sheet: what a program must write at least. */
    private static Map<String, String> parts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
                        + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/></Types>");
        parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + KINDS.replaceAll("/$", "")
                        + "'><sheets><sheet name='Máy' sheetId='1' r:id='rId1'/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns='" + RELATIONS + "'><Relationship Id='rId1' Type='" + KINDS + kind + "' Target='"
                + target + "'/></Relationships>";
    }

    private static byte[] zipped(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(
                        ("<?xml version='1.0' encoding='UTF-8'?>" + part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String csv(Map<String, String> parts) throws IOException {
        return new String(Sheets.csv(zipped(parts)), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void no_styles_and_no_shared_strings() throws IOException {
        assertThat(csv(parts(ROWS))).isEqualTo("Mã máy,Giá trị\nMTB-1,9500000\n");
    }

    @Test
    void places_that_are_not_written_because_they_follow_one_another() throws IOException {
        assertThat(csv(parts(ROWS.replaceAll(" r='\\w+'", "")))).isEqualTo("Mã máy,Giá trị\nMTB-1,9500000\n");
    }

    @Test
    void a_part_named_from_the_root_of_the_package() throws IOException {
        Map<String, String> parts = parts(ROWS);
        parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "/xl/worksheets/sheet1.xml"));

        assertThat(csv(parts)).startsWith("Mã máy");
    }

    @Test
    void texts_in_pieces_and_texts_of_a_formula() throws IOException {
        String rows =
                "<row r='1'><c r='A1' t='inlineStr'><is><r><t>Mã </t></r><r><rPr><b/></rPr><t>máy</t></r></is></c>"
                        + "<c r='B1' t='str'><f>\"Giá \"&amp;\"trị\"</f><v>Giá trị</v></c><c r='C1' t='b'><v>1</v></c></row>";

        assertThat(csv(parts(rows))).isEqualTo("Mã máy,Giá trị,true\n");
    }

    @Test
    void days_as_numbers_with_and_without_a_style_and_as_texts() throws IOException {
        Map<String, String> parts = parts("<row r='1'><c r='A1' s='1'><v>42845</v></c><c r='B1'><v>42845</v></c>"
                + "<c r='C1' s='2'><v>42845.5</v></c>" + text("D1", "20/4/2017") + "</row>");
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, types) -> types.replace(
                        "</Types>",
                        "<Override PartName='/xl/styles.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/></Types>"));
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns='" + MAIN
                        + "'><numFmts count='1'><numFmt numFmtId='164' formatCode='dd/mm/yyyy'/></numFmts>"
                        + "<cellXfs count='3'><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs></styleSheet>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relation("worksheet", "worksheets/sheet1.xml")
                        .replace(
                                "</Relationships>",
                                "<Relationship Id='rId2' Type='" + KINDS
                                        + "styles' Target='styles.xml'/></Relationships>"));

        assertThat(csv(parts)).isEqualTo("2017-04-20,42845,2017-04-20,20/4/2017\n");
    }

    @Test
    void rows_that_were_emptied_and_rows_that_are_left_out_keep_the_others_on_their_lines() throws IOException {
        assertThat(csv(parts(
                        ROWS + "<row r='5'>" + text("A5", "MTB-5") + "</row><row r='6'><c r='A6'/></row><row r='7'/>")))
                .startsWith("Mã máy,Giá trị\nMTB-1,9500000\n\n\nMTB-5\n");
    }

    @Test
    void a_workbook_whose_sheet_is_missing_or_broken_is_refused() {
        Map<String, String> without = parts(ROWS);
        without.remove("xl/worksheets/sheet1.xml");
        Map<String, String> cut = parts(ROWS + "<row r='3'><c");

        assertThatThrownBy(() -> csv(without)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> csv(cut)).isInstanceOf(IOException.class);
    }
}
