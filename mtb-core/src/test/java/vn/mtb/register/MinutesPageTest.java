package vn.mtb.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.register.Story.DIRECTOR;
import static vn.mtb.register.Story.OFFICER;
import static vn.mtb.register.Story.TABLET;
import static vn.mtb.register.Story.day;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import vn.mtb.law.Covers;
import vn.mtb.law.Regulation2020;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;

@DisplayName("Biên bản bàn giao, tiếp nhận có đủ hai bên và các mục")
class MinutesPageTest {
    private final Story story = new Story().recorded();

    private String page(Minutes minutes) {
        story.directory.enter(DIRECTOR.person(), new Directory.Card("Trần Thị Bích", "Giám đốc Sở", ""));
        return MinutesPage.of(minutes, "Hà Nội", story.register.tablet(TABLET), story.directory);
    }

    @Test
    @Covers(Regulation2020.QC_ARTICLE_4_CLAUSE_2)
    void it_has_the_fields_of_such_minutes_and_both_sides() {
        String page = page(new Minutes(
                "11/BB-SNV",
                day("2017-04-20"),
                OFFICER,
                DIRECTOR,
                Optional.of(new PersonId("p-09")),
                "máy mới",
                List.of("sạc", "bao da")));
        assertThat(page)
                .contains("BIÊN BẢN BÀN GIAO, TIẾP NHẬN", "Số: 11/BB-SNV", "20/4/2017", "Hà Nội")
                .contains("Bên giao", "p-02", "Bên nhận", "Trần Thị Bích, Giám đốc Sở", "Người chứng kiến", "p-09")
                .contains("MTB-0042", "SN-0042", "9.500.000 đồng", "3/4/2019", "máy mới", "sạc; bao da")
                .contains("(Ký, ghi rõ họ tên)", "lang=\"vi\"", "charset=\"utf-8\"", "@media print");
    }

    @Test
    void every_value_is_escaped_and_there_is_no_script() {
        String page = page(new Minutes(
                "<script>alert(1)</script>",
                day("2017-04-20"),
                OFFICER,
                DIRECTOR,
                Optional.empty(),
                "\"&'<img src=x>",
                List.of()));
        assertThat(page).doesNotContain("<script", "<img").contains("&lt;script&gt;", "&quot;&amp;&#39;&lt;img");
    }

    @Test
    void it_is_well_formed() throws Exception {
        String page = page(Minutes.between("1/BB", day("2017-04-20"), OFFICER, DIRECTOR))
                .replace("<!DOCTYPE html>", "")
                .replace("<meta charset=\"utf-8\">", "")
                .replace("<br>", "<br/>");
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(page)))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("html");
    }
}
