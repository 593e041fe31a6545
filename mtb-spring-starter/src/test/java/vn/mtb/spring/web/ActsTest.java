package vn.mtb.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.mtb.register.Acts;
import vn.mtb.register.Subject;
import vn.mtb.spring.Life;

class ActsTest extends Town {

    private String intoUse() {
        return "{\"act\":" + Acts.write(Life.intoUse()) + ",\"on\":\"2017-04-20\"}";
    }

    @Test
    void what_is_settled_is_recorded_and_answered_with_its_reasons() {
        MvcTestResult answer = post(OFFICER, ofTablet("/acts"), key(), intoUse());
        assertThat(answer).hasStatus(200);
        assertThat(answer).bodyJson().extractingPath("$.outcome").isEqualTo("settled");
        assertThat(answer).bodyJson().extractingPath("$.recorded[0].became").isEqualTo("IN_USE");
        assertThat(snv().register().length(Subject.tablet(tablet))).isEqualTo(5);
    }
}
