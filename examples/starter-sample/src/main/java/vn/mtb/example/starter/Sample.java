package vn.mtb.example.starter;

import java.time.LocalDate;
import java.util.Optional;
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
        UnitId unit = new UnitId("SNV");
        Made made =
                Made.by(new Actor(new PersonId("cb-02"), Capacity.UNIT, unit)).on(LocalDate.of(2018, 12, 3));
        var buying = new Acquisition.BuyForUnit("SN-7", 9_500_000, "ncc", "12/BB", Optional.empty());
        return args -> System.out.println(units.of(unit).take("mua-1", new TabletId("MTB-7"), buying, made).reasons());
    }
}
