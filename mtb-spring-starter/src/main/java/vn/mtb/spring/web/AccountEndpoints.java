package vn.mtb.spring.web;

import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.account.Account;
import vn.mtb.party.PersonId;
import vn.mtb.register.Acts;
import vn.mtb.register.Deed;
import vn.mtb.register.Subject;
import vn.mtb.spring.security.PersonalReads;

/** Somebody's accounts (<i>tài khoản</i>): no password, no sign-in name. */
@RestController
@RequestMapping(path = "/units/{unit}/people/{person}/accounts", produces = MediaType.APPLICATION_JSON_VALUE)
final class AccountEndpoints {
    private final Answers answers;

    AccountEndpoints(Answers answers) {
        this.answers = answers;
    }

    /** Every account that was ever issued, with its state now. */
    @Says(vi = "Tài khoản của một người", en = "Somebody's accounts")
    @GetMapping
    ResponseEntity<byte[]> all(Seen seen, @PathVariable("person") String id) {
        PersonId person = seen.person(Given.person(id));
        seen.reading(PersonalReads.Kind.ACCOUNTS, "person/" + person);
        ObjectNode node = Json.object().put("person", person.value());
        var accounts = node.putArray("accounts");
        for (Account account : seen.register().accounts(person)) accounts.add(Json.of(Acts.writeForm(account)));
        return answers.ok(node, seen.language());
    }

    /** Accounts are issued, suspended, reissued, revoked or refitted; the rules of accounts judge it. */
    @Says(
            vi = "Cấp, tạm khóa, cấp lại, thu hồi, điều chỉnh tài khoản",
            en = "Issue, suspend, reissue, revoke or refit accounts",
            form = DeedForm.class)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> record(
            Seen seen,
            @PathVariable("person") String id,
            @RequestHeader("Idempotency-Key") Optional<String> idempotencyKey,
            Body body) {
        PersonId person = Given.person(id);
        DeedAsked one = DeedAsked.of(
                seen,
                Subject.accounts(person),
                idempotencyKey,
                body,
                "issue-accounts",
                "suspend-accounts",
                "reissue-accounts",
                "revoke-accounts",
                "refit-accounts");
        for (Account account : named(one.form().deed())) {
            if (!account.holder().equals(person)) {
                throw Flawed.of("$.deed.accounts", "flaw-another-person", person);
            }
        }
        return answers.command(
                one.once(() -> seen.unit().looked(person, one.made().on())), seen.language());
    }

    private static Set<Account> named(Deed deed) {
        if (deed instanceof Deed.IssueAccounts issue) return issue.accounts();
        return deed instanceof Deed.RefitAccounts refit ? refit.accounts() : Set.of();
    }
}
