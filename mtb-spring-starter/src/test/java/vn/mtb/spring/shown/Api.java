package vn.mtb.spring.shown;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

@SpringBootApplication
public class Api {
    public static void main(String[] args) {
        SpringApplication.run(Api.class, args);
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager(User.withUsername("lan")
                .password("{noop}doi-mat-khau")
                .authorities("mtb_person=CB-01", "mtb_unit=SNV", "mtb_capacity=UNIT")
                .build());
    }
}
