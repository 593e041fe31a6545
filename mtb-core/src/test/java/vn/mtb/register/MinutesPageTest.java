package vn.mtb.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.register.Story.DIRECTOR;
import static vn.mtb.register.Story.OFFICER;
import static vn.mtb.register.Story.TABLET;
import static vn.mtb.register.Story.day;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
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
    void its_policy_lets_its_own_style_pass_and_nothing_else() throws Exception {
        Document page = read(page(Minutes.between("1/BB", day("2017-04-20"), OFFICER, DIRECTOR)));
        NodeList styles = page.getElementsByTagName("style");
        NodeList all = page.getElementsByTagName("*");
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(styles.item(0).getTextContent().getBytes(StandardCharsets.UTF_8));

        assertThat(styles.getLength()).isEqualTo(1);
        assertThat(MinutesPage.policy())
                .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'")
                .doesNotContain("unsafe");
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(all.item(i).getAttributes().getNamedItem("style"))
                    .as(all.item(i).getNodeName())
                    .isNull();
        }
    }

    private static Document read(String page) throws Exception {
        String xml = page.replace("<!DOCTYPE html>", "")
                .replace("<meta charset=\"utf-8\">", "")
                .replace("<br>", "<br/>");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void it_is_well_formed() throws Exception {
        Document page = read(page(Minutes.between("1/BB", day("2017-04-20"), OFFICER, DIRECTOR)));
        assertThat(page.getDocumentElement().getTagName()).isEqualTo("html");
    }
}
