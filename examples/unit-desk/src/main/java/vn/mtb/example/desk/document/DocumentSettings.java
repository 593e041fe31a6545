package vn.mtb.example.desk.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be sent, and as whom.
 *
 * @param mailbox the address that letters of this unit come from; without one, the user of its mail account where that is an address
 * @param largest how large the files of one document may be together
 * @param most how many files
 * @param place where its documents are issued, as it stands before the date
 */
@ConfigurationProperties("desk.documents")
record DocumentSettings(
        @DefaultValue("") String mailbox,
        @DefaultValue("20MB") DataSize largest,
        @DefaultValue("20") int most,
        @DefaultValue("Hà Nội") String place) {}
