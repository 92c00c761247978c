#include "records/payeetally.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <tuple>

namespace {

// Payments that are kept one by one before they are joined with what is there.
constexpr size_t slack = 250'000;

bool comesFirst(const PayeeSum &left, const PayeeSum &right)
{
    return std::tie(left.key, left.entry) < std::tie(right.key, right.entry);
}

bool isGreater(const PayeeSum &left, const PayeeSum &right)
{
    return std::tie(right.usd, right.payments, left.key) < std::tie(left.usd, left.payments, right.key);
}

void take(PayeeSum &sum, const PayeeSum &later)
{
    sum.usd += later.usd;
    sum.payments += later.payments;
    sum.usdMissing += later.usdMissing;
    if (later.isNamed) {
        sum.entry = later.entry;
        sum.isNamed = true;
    }
}

} // namespace

quint64 PayeeTally::keyOf(const QString &address)
{
    const QByteArrayView text(reinterpret_cast<const char *>(address.utf16()),
                              address.size() * qsizetype(sizeof(QChar)));
    return qFromBigEndian<quint64>(QCryptographicHash::hash(text, QCryptographicHash::Sha1).constData());
}

bool PayeeTally::add(const PayeeSum &payment)
{
    m_sums.push_back(payment);
    if (m_sums.size() >= m_joined + slack) {
        join();
    }
    return m_joined <= size_t(m_mostPayees);
}

qsizetype PayeeTally::count()
{
    join();
    return qsizetype(m_sums.size());
}

std::vector<PayeeSum> PayeeTally::greatest(qsizetype most)
{
    join();
    std::vector<PayeeSum> top(std::min(m_sums.size(), size_t(most)));
    std::partial_sort_copy(m_sums.cbegin(), m_sums.cend(), top.begin(), top.end(), isGreater);
    return top;
}

void PayeeTally::join()
{
    if (m_joined == m_sums.size()) {
        return;
    }
    std::sort(m_sums.begin(), m_sums.end(), comesFirst);
    size_t last = 0;
    for (size_t next = 1; next < m_sums.size(); ++next) {
        if (m_sums[next].key == m_sums[last].key) {
            take(m_sums[last], m_sums[next]);
        } else {
            m_sums[++last] = m_sums[next];
        }
    }
    m_sums.resize(m_sums.empty() ? 0 : last + 1);
    m_joined = m_sums.size();
}
