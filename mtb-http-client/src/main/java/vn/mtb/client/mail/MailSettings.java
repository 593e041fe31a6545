package vn.mtb.client.mail;

import java.time.Duration;

/** What was set when a client was built. */
record MailSettings(
        Duration transferWithin, long largestDownload, long longestText, Duration pollEvery, Duration ping) {}
