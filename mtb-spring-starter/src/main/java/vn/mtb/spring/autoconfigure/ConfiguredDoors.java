package vn.mtb.spring.autoconfigure;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import vn.mtb.client.Credentials;
import vn.mtb.client.Request;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;
import vn.mtb.client.axis.DocumentAxis;
import vn.mtb.client.axis.LgspAxis;
import vn.mtb.client.axis.UnitDirectory;
import vn.mtb.client.axis.VnptAxis;
import vn.mtb.client.mail.MailClient;
import vn.mtb.law.Text;
import vn.mtb.party.AgencyCode;
import vn.mtb.party.UnitId;
import vn.mtb.spring.autoconfigure.ExchangeProperties.Axis;
import vn.mtb.spring.autoconfigure.ExchangeProperties.Dialect;
import vn.mtb.spring.autoconfigure.ExchangeProperties.Mail;
import vn.mtb.spring.unit.Misconfiguration;
import vn.mtb.spring.unit.Units;

/** Makes the doors that were configured (<i>tạo cửa gửi, nhận theo cấu hình</i>); opens none of them. */
final class ConfiguredDoors {
    private final ExchangeProperties properties;
    private final Units units;
    private final Supplier<Transport> transport;
    private final Environment environment;

    ConfiguredDoors(
            ExchangeProperties properties, Units units, Supplier<Transport> transport, Environment environment) {
        this.properties = properties;
        this.units = units;
        this.transport = transport;
        this.environment = environment;
    }

    Map<UnitId, MailClient> mail() {
        Map<UnitId, MailClient> accounts = new TreeMap<>();
        properties.mail().forEach((code, mail) -> {
            String at = "mtb.mail[" + code + "]";
            accounts.put(served(code, at), mail(at, mail));
        });
        return accounts;
    }

    UnitDirectory axes() {
        List<DocumentAxis> doors = new ArrayList<>();
        properties.axis().forEach((code, axis) -> {
            String at = "mtb.axis[" + code + "]";
            doors.add(axis(new AgencyCode(served(code, at).value()), at, axis));
        });
        return UnitDirectory.of(doors);
    }

    private MailClient mail(String at, Mail mail) {
        URI address = usable(at + ".address", mail.address());
        return MailClient.at(address, transport.get()).as(credentials(at, mail)).build();
    }

    private Credentials credentials(String at, Mail mail) {
        if (mail.token() != null) return Credentials.bearer(secret(mail.token(), at + ".token"));
        String user = mail.user();
        if (user == null || user.isBlank()) {
            throw new Misconfiguration(
                    at + ".user",
                    new Text("hộp thư không có tên đăng nhập", "the mail account has no user"),
                    new Text(
                            "đặt user và password, hoặc token nếu máy chủ nhận mã truy cập",
                            "set user and password, or token where the server takes one"));
        }
        return Credentials.basic(user, secret(mail.password(), at + ".password"));
    }

    private DocumentAxis axis(AgencyCode unit, String at, Axis axis) {
        URI address = usable(at + ".address", axis.address());
        Secret secret = secret(axis.secret(), at + ".secret");
        if (axis.dialect() == Dialect.VNPT) {
            return VnptAxis.of(unit, address, axis.systemId(), secret, transport.get());
        }
        String user = axis.user();
        if (user == null || user.isBlank()) {
            throw new Misconfiguration(
                    at + ".user",
                    new Text("phương ngữ LGSP cần tên đăng nhập", "the LGSP dialect needs a user"),
                    new Text("đặt user và password", "set user and password"));
        }
        LgspAxis.Login login = new LgspAxis.Login(
                user,
                secret(axis.password(), at + ".password"),
                axis.application(),
                Secret.of(axis.systemId()),
                secret);
        return LgspAxis.of(unit, address, login, transport.get());
    }

    private Secret secret(@Nullable SecretReference reference, String property) {
        return SecretReference.resolve(reference, property, environment);
    }

    private UnitId served(String code, String at) {
        UnitId unit = new UnitId(code);
        if (units.find(unit).isPresent()) return unit;
        throw new Misconfiguration(
                at,
                new Text("đơn vị " + code + " không được phục vụ ở đây", "unit " + code + " is not served here"),
                new Text("thêm mtb.units[" + code + "], hoặc bỏ " + at, "add mtb.units[" + code + "], or drop " + at));
    }

    private static URI usable(String property, URI address) {
        try {
            return Request.get(address).uri();
        } catch (IllegalArgumentException unusable) {
            Misconfiguration wrong = new Misconfiguration(
                    property,
                    new Text("không dùng được làm địa chỉ", "it cannot be used as an address"),
                    new Text("viết http(s)://máy-chủ[:cổng]", "write http(s)://host[:port]"));
            wrong.initCause(unusable);
            throw wrong;
        }
    }
}
