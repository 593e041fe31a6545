package vn.mtb.example.desk.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to sign in, and the way to the first page. */
@Controller
class SignInPage {
    private final DeskProperties desk;
    private final Environment environment;
    private final List<Provider> providers = new ArrayList<>();

    SignInPage(
            DeskProperties desk, Environment environment, ObjectProvider<ClientRegistrationRepository> singleSignOn) {
        this.desk = desk;
        this.environment = environment;
        if (singleSignOn.getIfAvailable() instanceof Iterable<?> registered) {
            for (Object one : registered) {
                if (one instanceof ClientRegistration client) {
                    providers.add(new Provider(client.getRegistrationId(), client.getClientName()));
                }
            }
        }
    }

    /** Somewhere to sign in once for everything. */
    record Provider(String id, String name) {}

    @GetMapping("/signin")
    String signIn(Model model) {
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            model.addAttribute("officers", new TreeMap<>(desk.officers()));
        }
        model.addAttribute("providers", providers);
        return "signin";
    }

    /** Where others have it, and people try. */
    @GetMapping("/login")
    String elsewhere() {
        return "redirect:/signin";
    }

    @GetMapping("/")
    String home(SignedIn who) {
        return "redirect:/" + (who.role().sees(Area.OVERVIEW) ? Area.OVERVIEW : Area.TABLETS).path();
    }
}
