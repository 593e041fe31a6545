package vn.mtb.example.starter;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.mtb.party.*;
import vn.mtb.spring.unit.*;
import vn.mtb.tablet.*;

/** A unit's own application (<i>ứng dụng của đơn vị</i>): may its officer buy a tablet for one of its rooms? */
@SpringBootApplication
public class Sample {
    public static void main(String[] args) {
        SpringApplication.run(Sample.class, args);
    }

    @Bean
    ApplicationRunner buying(Units units) {
        return args -> {
            UnitId snv = new UnitId("SNV");
            Made made = Made.by(new Actor(new PersonId("cb-02"), Capacity.UNIT, snv))
                    .on(java.time.LocalDate.of(2018, 12, 3));
            var buying = new Acquisition.BuyForUnit("SN-7", 9_500_000, "ncc", "12/BB", java.util.Optional.empty());
            var answer = units.of(snv).take("mua-1", new TabletId("MTB-7"), buying, made);
            answer.reasons()
                    .forEach(why ->
                            System.out.println(why.in(vn.mtb.law.Language.VIETNAMESE) + " (" + why.citation() + ")"));
        };
    }
}
