package vn.mtb.example.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What is to be done today can be read at a glance: alike together, counted, and the rest a step away. */
@DeskTest
class OverviewTest {
    @Autowired
    private MockMvc mvc;

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(user("taisan")))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static int number(Element badge) {
        return Integer.parseInt(badge.text().replaceAll("\\D", ""));
    }

    @Test
    void what_is_overdue_is_told_by_kind_and_year_and_clause_with_its_number() throws Exception {
        Element late = page("/overview").selectFirst("[aria-labelledby=late]");
        List<String> heads = late.select(".alike h3 span:first-child").eachText();

        assertThat(heads)
                .doesNotHaveDuplicates()
                .anyMatch(head -> head.equals("Năm 2024 không có lần rà soát nào"))
                .hasSizeLessThan(15);
        assertThat(late.text()).contains("Quy chế của Sở Xây dựng").contains("205/QĐ-SXD");
        assertThat(late.select(".alike")).allSatisfy(group -> {
            assertThat(group.select(".cite").text()).contains("Điều");
            assertThat(number(group.selectFirst(".badge")))
                    .isGreaterThanOrEqualTo(group.select("p a").size());
        });
    }

    @Test
    void no_part_tells_of_more_than_it_has() throws Exception {
        Document page = page("/overview");

        for (String part : List.of("late", "soon", "someday")) {
            Element told = page.selectFirst("[aria-labelledby=" + part + "]");
            int sum = told.select(".alike .badge").stream()
                    .mapToInt(OverviewTest::number)
                    .sum();
            assertThat(sum).as(part).isBetween(told.select(".alike p a").size(), number(told.selectFirst("h2 .badge")));
        }
    }

    @Test
    void the_rest_leads_to_a_list_that_has_every_one_once() throws Exception {
        Element late = page("/overview").selectFirst("[aria-labelledby=late]");
        int all = number(late.selectFirst("h2 .badge"));
        Element rest = late.selectFirst("a[href=/overview/late]");
        List<String> rows = new ArrayList<>();
        String next = rest.attr("href");
        while (!next.isEmpty()) {
            Document list = page(next);
            rows.addAll(list.select("tbody tr").eachText());
            next = list.select("a[rel=next]").attr("href");
        }

        assertThat(rest.text())
                .contains(String.valueOf(all - late.select(".alike p a").size()));
        assertThat(rows).hasSize(all).doesNotHaveDuplicates();
    }
}
