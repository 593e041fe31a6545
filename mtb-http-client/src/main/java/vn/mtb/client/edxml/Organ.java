package vn.mtb.client.edxml;

import java.util.List;
import java.util.Optional;
import vn.mtb.party.AgencyCode;

/**
 * A sender or receiver (<i>cơ quan, tổ chức gửi, nhận</i>), as a message names it.
 *
 * @param element its element, with all that stands in it
 */
public record Organ(Element element) {

    /** What a message may say of an agency besides its id (<i>thông tin cơ quan</i>). */
    public enum Detail {
        /** The agency above it. */
        IN_CHARGE("OrganizationInCharge"),
        /** Its name. */
        NAME("OrganName"),
        /** Its address. */
        ADDRESS("OrganAdd"),
        /** Its mailbox. */
        EMAIL("Email"),
        /** Its telephone. */
        TELEPHONE("Telephone"),
        /** Its fax. */
        FAX("Fax"),
        /** Its site. */
        WEBSITE("Website");

        private final String element;

        Detail(String element) {
            this.element = element;
        }
    }

    /**
     * An agency by its code.
     *
     * @param code its code, of whichever form
     * @param name its name
     * @return the agency
     */
    public static Organ of(AgencyCode code, String name) {
        return new Organ(Element.of("Organ", List.of(Element.of(Xml.ORGAN_ID, code.value())))).with(Detail.NAME, name);
    }

    /**
     * The same with one more detail.
     *
     * @param detail which
     * @param value what
     * @return the agency
     */
    public Organ with(Detail detail, String value) {
        return new Organ(element.with(detail.element, value));
    }

    /**
     * Its id as it came, which may be no agency code at all.
     *
     * @return the id; empty where it is missing or the word {@code null}
     */
    public Optional<String> id() {
        return element.text(Xml.ORGAN_ID);
    }

    /**
     * Its id as a code.
     *
     * @return the code; empty where the id holds characters that no code has
     */
    public Optional<AgencyCode> code() {
        return id().flatMap(Read::code);
    }

    /**
     * One detail.
     *
     * @param detail which
     * @return what the message says
     */
    public Optional<String> detail(Detail detail) {
        return element.text(detail.element);
    }

    /** The same under the name of the place where it stands. */
    Element as(String name) {
        return new Element(name, element.attributes(), element.text(), element.children());
    }

    /** Its id alone. */
    @Override
    public String toString() {
        return id().orElse("an agency without id");
    }
}
