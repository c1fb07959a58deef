package io.docwright.bench.vendor;

import com.aliyun.tea.NameInMap;
import com.aliyun.tea.TeaModel;
import java.util.List;

/** The body of the answer in the manner of the vendor's model classes. */
public final class VendorServices extends TeaModel {
    @NameInMap("RequestId")
    public String requestId;

    @NameInMap("Services")
    public List<VendorService> services;

    @NameInMap("PageNumber")
    public Long pageNumber;

    @NameInMap("PageSize")
    public Long pageSize;

    @NameInMap("TotalCount")
    public Long totalCount;
}
