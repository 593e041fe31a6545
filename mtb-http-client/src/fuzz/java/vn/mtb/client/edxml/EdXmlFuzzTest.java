package vn.mtb.client.edxml;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

class EdXmlFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void reads(byte @NotNull [] bytes) {
        AnyBytes.read(bytes);
    }
}
