package vn.mtb.unitrule;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.mtb.account.Application;
import vn.mtb.document.Classification;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;
import vn.mtb.party.Capacity;
import vn.mtb.party.Position;
import vn.mtb.party.Unit;
import vn.mtb.tablet.Step;
import vn.mtb.yaml.Choices;

/** How a regulation's file names what the library knows (<i>cách viết trong tệp</i>), with the posts and applications that it names itself. */
record WrittenNames(Choices<Position> positions, Choices<Application> applications) {
    /** The posts of the city's text. */
    static final List<Position> POSITIONS = Position.named();

    static final Choices<DayOfWeek> DAYS = Choices.<DayOfWeek>none()
            .and(DayOfWeek.MONDAY, "thứ hai", "monday")
            .and(DayOfWeek.TUESDAY, "thứ ba", "tuesday")
            .and(DayOfWeek.WEDNESDAY, "thứ tư", "wednesday")
            .and(DayOfWeek.THURSDAY, "thứ năm", "thursday")
            .and(DayOfWeek.FRIDAY, "thứ sáu", "friday")
            .and(DayOfWeek.SATURDAY, "thứ bảy", "saturday")
            .and(DayOfWeek.SUNDAY, "chủ nhật", "sunday");
    static final Choices<Step> ISSUING = Choices.<Step>none()
            .and(Step.PUT_INTO_USE, "đưa vào sử dụng", "put-into-use")
            .and(Step.HAND_ON, "bàn giao lại", "hand-on");
    static final Choices<Timing.Matter> MATTERS = Choices.<Timing.Matter>none()
            .and(Timing.Matter.TELLING, "báo mất, báo lộ tài khoản", "telling")
            .and(Timing.Matter.RECORDING, "ghi tăng", "recording")
            .and(Timing.Matter.RETURNING, "bàn giao lại", "returning")
            .and(Timing.Matter.ACCOUNTS, "cấp, khóa, thu hồi tài khoản", "accounts")
            .and(Timing.Matter.CHECKING, "kiểm tra máy tìm lại được", "checking")
            .and(Timing.Matter.WRITTEN_ACCOUNT, "bản tường trình", "written-account")
            .and(Timing.Matter.LOSS_DOSSIER, "hồ sơ mất tài sản", "loss-dossier");
    static final Choices<Unit.Kind> UNITS = Choices.of(Unit.Kind.class)
            .and(Unit.Kind.DEPARTMENT, "sở")
            .and(Unit.Kind.AGENCY, "ban", "ngành")
            .and(Unit.Kind.DISTRICT, "quận", "huyện", "thị xã")
            .and(Unit.Kind.COMMUNE, "phường", "xã");
    static final Choices<Capacity> CAPACITIES = Choices.<Capacity>none()
            .and(Capacity.CITY_PEOPLES_COMMITTEE, "UBND Thành phố", "city-peoples-committee")
            .and(Capacity.AUTHORITY, "người có thẩm quyền", "authority")
            .and(Capacity.UNIT, "đơn vị", "unit");
    static final Choices<Surrounding.Choice> CHOICES = Choices.<Surrounding.Choice>none()
            .and(Surrounding.Choice.FORBIDDEN, "cấm", "không bao giờ", "forbidden", "never")
            .and(Surrounding.Choice.CHAIR_DECIDES, "chủ trì quyết định", "chair-decides")
            .and(Surrounding.Choice.ALLOWED, "cho phép", "luôn luôn", "allowed", "always");
    static final Choices<Classification> LEVELS = Choices.<Classification>none()
            .and(Classification.CONFIDENTIAL, "mật", "confidential")
            .and(Classification.SECRET, "tối mật", "secret")
            .and(Classification.TOP_SECRET, "tuyệt mật", "top-secret");

    /** A post that a unit names itself. */
    record OwnPost(Position position, String name) {}

    /** The names of the city's text and those of the file, which says nothing twice. */
    static WrittenNames with(List<OwnPost> posts, List<Access.OwnApplication> own) {
        Map<String, Position> positions = cityPositions();
        for (OwnPost one : posts) {
            positions.put(one.name(), one.position());
            positions.put(one.position().code(), one.position());
        }
        Map<String, Application> applications = sharedApplications();
        for (Access.OwnApplication one : own) {
            applications.put(one.name(), one.application());
            applications.put(one.application().code(), one.application());
        }
        return new WrittenNames(Choices.of(positions), Choices.of(applications));
    }

    /** The posts of the city's text, by each of their names. */
    static Map<String, Position> cityPositions() {
        Map<String, Position> positions = new LinkedHashMap<>();
        for (Position one : POSITIONS) for (String name : names(one, one.code())) positions.put(name, one);
        return positions;
    }

    /** The applications of the city's text, by each of their names. */
    static Map<String, Application> sharedApplications() {
        Map<String, Application> applications = new LinkedHashMap<>();
        for (Application one : Application.SHARED.stream().sorted().toList()) {
            for (String name : names(one, one.code())) applications.put(name, one);
        }
        return applications;
    }

    private static List<String> names(Object value, String code) {
        return List.of(Messages.name(Language.VIETNAMESE, value), Messages.name(Language.ENGLISH, value), code);
    }
}
