package io.docwright.sample;

import io.docwright.sample.dataworks.FakeDataworksPublic;
import io.docwright.sample.eas.FakeEas;
import io.docwright.sample.langstudio.FakePailangstudio;
import io.docwright.sample.testkit.FakeAccess;
import io.docwright.sample.testkit.FakeServer;
import io.docwright.sample.ververica.FakeVerverica;
import io.docwright.sample.yunxiao.FakeYunxiaoFlow;
import java.net.URI;
import java.util.Map;

/**
 * The generated fakes of all five services.
 *
 * @param eas a fake
 * @param ververica a fake
 * @param langstudio a fake
 * @param dataworks a fake
 * @param yunxiao a fake
 */
record Fakes(
        FakeEas eas,
        FakeVerverica ververica,
        FakePailangstudio langstudio,
        FakeDataworksPublic dataworks,
        FakeYunxiaoFlow yunxiao)
        implements AutoCloseable {

    static Fakes start(FakeAccess access) {
        return new Fakes(
                FakeEas.start(access),
                FakeVerverica.start(access),
                FakePailangstudio.start(access),
                FakeDataworksPublic.start(access),
                FakeYunxiaoFlow.start(access));
    }

    /** The address of each by the name of its service. */
    Map<String, URI> endpoints() {
        return Map.of(
                "eas", eas.endpoint(),
                "ververica", ververica.endpoint(),
                "pailangstudio", langstudio.endpoint(),
                "dataworks-public", dataworks.endpoint(),
                "yunxiao-flow", yunxiao.endpoint());
    }

    @Override
    public void close() {
        for (FakeServer fake : new FakeServer[] {eas, ververica, langstudio, dataworks, yunxiao}) {
            fake.close();
        }
    }
}
