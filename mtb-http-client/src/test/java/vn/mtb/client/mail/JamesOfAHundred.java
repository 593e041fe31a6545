package vn.mtb.client.mail;

import java.io.IOException;
import vn.mtb.client.Credentials;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;

/** James with a hundred messages in it, for the benchmarks; ends with its input. Started in {@code mtb-http-client}. */
public final class JamesOfAHundred {
    private static final String LAN = "lan@hanoi.test";
    private static final String PASSWORD = "pw-lan";
    private static final int MESSAGES = 100;

    private JamesOfAHundred() {}

    public static void main(String[] arguments) throws IOException {
        try (James james = James.start();
                Transport transport = Transport.builder().build()) {
            james.user(LAN, PASSWORD);
            MailClient mail = MailClient.at(james.url(), transport)
                    .as(Credentials.basic(LAN, Secret.of(PASSWORD)))
                    .build();
            EmailAddress elsewhere = EmailAddress.of("minh@elsewhere.test");
            for (int i = 0; i < MESSAGES; i++) {
                Cleared.send(
                        mail,
                        Draft.from(EmailAddress.of(LAN))
                                .to(elsewhere)
                                .subject("Giấy mời số " + i)
                                .text("Kính gửi …"));
            }
            System.out.printf(
                    "benchmarks/run.sh MailCalls -jvmArgsAppend '-Dmtb.jmap.url=%s -Dmtb.jmap.user=%s -Dmtb.jmap.password=%s'%n",
                    james.url(), LAN, PASSWORD);
            int ended = System.in.read();
            System.out.println(ended < 0 ? "closed" : "ended");
        }
    }
}
