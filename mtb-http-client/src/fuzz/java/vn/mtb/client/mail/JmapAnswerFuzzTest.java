package vn.mtb.client.mail;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

class JmapAnswerFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void reads(byte @NotNull [] bytes) {
        AnyAnswer.read(bytes);
    }
}
