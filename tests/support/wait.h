#pragma once

#include <QFuture>
#include <QTest>

// The result of a future that the running event loop finishes. Ends the test when it does not.
template<class Value>
Value resultOf(const QFuture<Value> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000)) {
        qFatal("the future did not finish");
    }
    return future.result();
}
