#include "core/explorerlink.h"

#include <algorithm>

namespace {

constexpr qsizetype longestLink = 2000;

// Of every chain in Plisio's list.
constexpr const char *knownHosts[] = {
    "blockchair.com",  "blockchain.com",      "blockchain.info",   "mempool.space",    "blockstream.info",
    "blockcypher.com", "litecoinspace.org",   "dogechain.info",    "insight.dash.org", "zcashblockexplorer.com",
    "3xpl.com",        "xmrchain.net",        "exploremonero.com", "etherscan.io",     "blockscout.com",
    "basescan.org",    "bscscan.com",         "tronscan.org",      "tonscan.org",      "tonviewer.com",
    "solscan.io",      "explorer.solana.com", "chain.so",          "ethplorer.io",     "plisio.net",
    "tokenview.io",
};

// Printable ASCII but for the characters that browsers read differently from what they look like.
bool isHarmless(QChar character)
{
    return character > u' ' && character < u'\x7f' && character != u'\\' && character != u'"' && character != u'<'
        && character != u'>';
}

} // namespace

std::optional<ExplorerLink> ExplorerLink::parse(const QString &text)
{
    if (text.isEmpty() || text.size() > longestLink || !std::all_of(text.begin(), text.end(), isHarmless)
        || !text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)) {
        return std::nullopt;
    }
    const QStringView authority = QStringView(text).sliced(8);
    const auto end = std::find_if(authority.begin(), authority.end(), [](QChar character) {
        return character == u'/' || character == u'?' || character == u'#';
    });
    if (std::any_of(authority.begin(), end, [](QChar character) { return character == u'@' || character == u'%'; })) {
        return std::nullopt;
    }
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("https") || !url.userInfo().isEmpty()
        || !url.host().contains(u'.')) {
        return std::nullopt;
    }
    return ExplorerLink(std::move(url));
}

QString ExplorerLink::host() const
{
    const QString host = m_url.host(QUrl::FullyEncoded);
    return m_url.port() < 0 ? host : QStringLiteral("%1:%2").arg(host).arg(m_url.port());
}

bool ExplorerLink::isKnown() const
{
    const QString host = m_url.host(QUrl::FullyEncoded);
    return m_url.port() < 0 && std::any_of(std::begin(knownHosts), std::end(knownHosts), [&host](const char *known) {
               const QLatin1String name(known);
               return host == name || (host.endsWith(name) && host.at(host.size() - name.size() - 1) == u'.');
           });
}
