package io.docwright.sample;

import io.docwright.sample.dataworks.DataworksPublicClient;
import io.docwright.sample.dataworks.FakeDataworksPublic;
import io.docwright.sample.eas.EasClient;
import io.docwright.sample.eas.FakeEas;
import io.docwright.sample.ververica.FakeVerverica;
import io.docwright.sample.ververica.VervericaClient;
import io.docwright.sample.yunxiao.FakeYunxiaoFlow;
import io.docwright.sample.yunxiao.YunxiaoFlowClient;
import io.docwright.sample.yunxiao.YunxiaoFlowClient.Edition;

/** What every example of the client guide finds at hand: clients, and the fakes that answer them. Public for the examples' class loader. */
public abstract class GuideStage implements AutoCloseable {

    /** Answers {@link #eas}. */
    protected final FakeEas fakeEas = FakeEas.start();

    /** Answers {@link #dataworks}. */
    protected final FakeDataworksPublic fakeDataworks = FakeDataworksPublic.start();

    /** Answers {@link #ververica}. */
    protected final FakeVerverica fakeVerverica = FakeVerverica.start();

    /** Answers {@link #yunxiao}. */
    protected final FakeYunxiaoFlow fakeYunxiao = FakeYunxiaoFlow.start();

    /** A client of a signed service in ROA style. */
    protected final EasClient eas = EasClient.builder()
            .endpoint(fakeEas.endpoint())
            .credentials(fakeEas.credentials())
            .build();

    /** A client of a signed service in RPC style. */
    protected final DataworksPublicClient dataworks = DataworksPublicClient.builder()
            .endpoint(fakeDataworks.endpoint())
            .credentials(fakeDataworks.credentials())
            .build();

    /** A client of a service whose pages state limits and timestamps. */
    protected final VervericaClient ververica = VervericaClient.builder()
            .endpoint(fakeVerverica.endpoint())
            .credentials(fakeVerverica.credentials())
            .build();

    /** A client of a service with editions, which takes a token in a header. */
    protected final YunxiaoFlowClient yunxiao = YunxiaoFlowClient.builder()
            .edition(Edition.REGION)
            .endpoint(fakeYunxiao.endpoint())
            .credentials(fakeYunxiao.credentials())
            .build();

    /** Runs the example. */
    public abstract void run() throws Exception;

    @Override
    public void close() {
        eas.close();
        dataworks.close();
        ververica.close();
        yunxiao.close();
        fakeEas.close();
        fakeDataworks.close();
        fakeVerverica.close();
        fakeYunxiao.close();
    }
}
