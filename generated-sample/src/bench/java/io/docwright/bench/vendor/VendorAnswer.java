package io.docwright.bench.vendor;

import com.aliyun.tea.NameInMap;
import com.aliyun.tea.TeaConverter;
import com.aliyun.tea.TeaModel;
import com.aliyun.tea.TeaPair;
import com.aliyun.teautil.Common;
import java.io.ByteArrayInputStream;
import java.util.Map;

/** An answer as the vendor's clients give it, and the way they get it: JSON to map with Gson, map to model by reflection. */
public final class VendorAnswer extends TeaModel {
    @NameInMap("headers")
    public Map<String, String> headers;

    @NameInMap("statusCode")
    public Integer statusCode;

    @NameInMap("body")
    public VendorServices body;

    /**
     * The steps of the vendor's generic client for a call whose body is JSON, with the vendor's own classes.
     *
     * @param json the body
     * @return the answer
     * @throws Exception when it cannot be read
     */
    public static VendorAnswer decode(byte[] json) throws Exception {
        Object tree = Common.readAsJSON(new ByteArrayInputStream(json));
        Map<String, Object> map = TeaConverter.buildMap(
                new TeaPair("body", Common.assertAsMap(tree)),
                new TeaPair("headers", Map.of()),
                new TeaPair("statusCode", 200));
        return TeaModel.toModel(map, new VendorAnswer());
    }
}
