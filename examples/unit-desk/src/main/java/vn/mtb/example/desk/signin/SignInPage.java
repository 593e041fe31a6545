package vn.mtb.example.desk.signin;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to sign in, and the way to the first page. */
@Controller
class SignInPage {
    private final DeskProperties desk;
    private final Environment environment;

    SignInPage(DeskProperties desk, Environment environment) {
        this.desk = desk;
        this.environment = environment;
    }

    @GetMapping("/signin")
    String signIn(Model model) {
        if (environment.acceptsProfiles(Profiles.of("demo"))) model.addAttribute("officers", desk.officers());
        model.addAttribute("providers", environment.containsProperty("desk.single-sign-on"));
        return "signin";
    }

    @GetMapping("/")
    String home(SignedIn who) {
        return "redirect:/" + (who.role().sees(Area.OVERVIEW) ? Area.OVERVIEW : Area.TABLETS).path();
    }
}
