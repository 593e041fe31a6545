package vn.mtb.spring.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.spring.Life;
import vn.mtb.spring.register.Databases;
import vn.mtb.spring.unit.ServedUnit;
import vn.mtb.spring.unit.Units;

/** Two units served by one application, one of them with a tablet in its director's hands (<i>hai đơn vị mẫu</i>). */
@SpringBootTest(
        classes = Town.App.class,
        properties = {
            "mtb.units.SNV.regulation=file:../examples/unit-regulations/so-noi-vu.yaml",
            "mtb.units.SVHTT.kind=DEPARTMENT",
            "mtb.units.STTTT.kind=DEPARTMENT",
            "mtb.web.enabled=true"
        })
@AutoConfigureMockMvc
abstract class Town {
    static final UnitId SNV = Life.SNV;
    static final Actor OFFICER = Life.OFFICER;
    static final Actor DIRECTOR = Life.DIRECTOR;
    static final Actor CENTRE = Life.CENTRE;
    static final Actor FOCAL = new Actor(new PersonId("p-11"), Capacity.FOCAL_BODY, FocalBody.AS_PRINTED);
    static final Actor STRANGER = new Actor(new PersonId("p-21"), Capacity.UNIT, new UnitId("SVHTT"));
    static final Actor COLLEAGUE = new Actor(new PersonId("p-04"), Capacity.USER, SNV);

    private static final AtomicInteger TABLETS = new AtomicInteger(100);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Units units;

    /** On the books since 5/4/2017, in the unit's keeping. */
    TabletId tablet;

    Life life;

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class App {
        @Bean
        InstantSource clock() {
            return InstantSource.fixed(Instant.parse("2017-04-21T01:02:03Z"));
        }

        @Bean
        DataSource database(@Value("${town.database:h2}") String kind) {
            return kind.equals("postgres") ? Databases.postgres() : Databases.h2();
        }
    }

    ServedUnit snv() {
        return units.of(SNV);
    }

    @BeforeEach
    void prepare() {
        int number = TABLETS.incrementAndGet();
        tablet = new TabletId("MTB-" + number);
        life = new Life(snv(), "life-" + number + "-");
        if (snv().register().appointments(DIRECTOR.person()).isEmpty()) life.staffed();
        life.recorded(tablet, "SN-0" + number);
    }

    static RequestPostProcessor as(Actor actor) {
        return as("mtb_person=" + actor.person(), "mtb_unit=" + actor.unit(), "mtb_capacity=" + actor.as());
    }

    static RequestPostProcessor as(String... authorities) {
        return user("somebody")
                .authorities(Arrays.stream(authorities)
                        .map(SimpleGrantedAuthority::new)
                        .toList());
    }

    String path(String rest) {
        return "/mtb/units/SNV" + rest;
    }

    String ofTablet(String rest) {
        return path("/tablets/" + tablet + rest);
    }

    MvcTestResult get(Actor actor, String path) {
        return mvc.get()
                .uri(path)
                .with(as(actor))
                .header("Accept-Language", "en")
                .exchange();
    }

    MvcTestResult post(Actor actor, String path, String key, String body) {
        return mvc.post()
                .uri(path)
                .with(as(actor))
                .with(csrf().asHeader())
                .header("Idempotency-Key", key)
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    String key() {
        return "key-" + TABLETS.incrementAndGet();
    }
}
