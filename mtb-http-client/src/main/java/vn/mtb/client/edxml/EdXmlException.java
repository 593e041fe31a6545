package vn.mtb.client.edxml;

import java.util.List;
import java.util.Locale;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;

/**
 * A message that cannot be read (<i>gói tin không đọc được</i>), with what is wrong, where, and what to do. It never quotes the message, which may hold
 * personal data. The same bytes are refused again: trying once more is no use.
 */
public final class EdXmlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final transient List<Object> arguments;

    EdXmlException(Fault fault, Object... arguments) {
        super(sentence(Language.ENGLISH, fault, arguments));
        this.fault = fault;
        this.arguments = List.of(arguments);
    }

    /** What is wrong with a message (<i>lỗi của gói tin</i>). */
    public enum Fault {
        /** No bytes at all. */
        EMPTY,
        /** Not XML from its first character on, as with junk before the prolog, or broken further on. */
        MALFORMED,
        /** XML of another kind, as the SOAP envelope of the first generation. */
        NOT_EDXML,
        /** It declares a document type, by which entities are smuggled in. */
        DOCTYPE,
        /** More elements within elements than {@link Limits#depth()}. */
        TOO_DEEP,
        /** More text than {@link Limits#envelopeChars()} or more elements than {@link Limits#elements()}. */
        ENVELOPE_TOO_LARGE,
        /** More attachments than {@link Limits#attachments()}. */
        TOO_MANY_ATTACHMENTS,
        /** An attachment beyond {@link Limits#attachmentBytes()}. */
        ATTACHMENT_TOO_LARGE,
        /** Two attachments under one id: which is meant cannot be told. */
        DUPLICATE_CONTENT_ID,
        /** An attachment that is not Base64. */
        WRONG_BASE64,
        /** A zip that cannot be unpacked. */
        BROKEN_ZIP,
        /** A zip that unpacks beyond {@link Limits#unpackedBytes()} or {@link Limits#ratio()}. */
        ZIP_BOMB
    }

    /**
     * What is wrong.
     *
     * @return the fault
     */
    public Fault fault() {
        return fault;
    }

    /**
     * The frozen code of what is wrong.
     *
     * @return kebab-case
     */
    public String code() {
        return code(fault);
    }

    /**
     * What is wrong, where, and what to do, for people.
     *
     * @param language of the sentence
     * @return the sentence
     */
    public String in(Language language) {
        return sentence(language, fault, arguments.toArray());
    }

    /** The frozen code of a fault, which is the key of its sentence. */
    private static String code(Fault fault) {
        return "edxml-" + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String sentence(Language language, Fault fault, Object... arguments) {
        return Messages.say(language, code(fault), arguments);
    }
}
