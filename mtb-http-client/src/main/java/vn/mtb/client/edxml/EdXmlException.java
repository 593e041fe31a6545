package vn.mtb.client.edxml;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.mtb.law.Language;

/**
 * A message that cannot be read, with what is wrong, where, and what to do. It never quotes the message, which may hold
 * personal data. The same bytes are refused again: trying once more is no use.
 */
public final class EdXmlException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String SENTENCES = "vn.mtb.client.edxml.messages_";

    private final Fault fault;
    private final transient List<Object> arguments;

    EdXmlException(Fault fault, Object... arguments) {
        super(sentence(Language.ENGLISH, fault, arguments) + " / " + sentence(Language.VIETNAMESE, fault, arguments));
        this.fault = fault;
        this.arguments = List.of(arguments);
    }

    /** What is wrong with a message. */
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
     * What is wrong, where, and what to do, for people.
     *
     * @param language of the sentence
     * @return the sentence
     */
    public String in(Language language) {
        return sentence(language, fault, arguments.toArray());
    }

    private static String sentence(Language language, Fault fault, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(SENTENCES + language.tag(), Locale.ROOT);
        Object[] shown = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(fault.name()), language.locale()).format(shown);
    }
}
