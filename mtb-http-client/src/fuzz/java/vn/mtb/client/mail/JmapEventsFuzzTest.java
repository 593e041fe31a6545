package vn.mtb.client.mail;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

class JmapEventsFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void reads(byte @NotNull [] bytes) {
        AnyAnswer.events(bytes);
    }
}
