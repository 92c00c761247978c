#pragma once

#include <QString>
#include <QUrl>

#include <optional>

// A block explorer's link from outside that may be offered for a click: https, a plain ASCII host, no user name, no other
// character that could disguise it. Everything else is no ExplorerLink and is shown as plain text.
class ExplorerLink
{
public:
    static std::optional<ExplorerLink> parse(const QString &text);

    [[nodiscard]] const QUrl &url() const { return m_url; }
    // The host to show beside the link, as it goes over the wire (punycode stays "xn--..."), with a port if it has one.
    [[nodiscard]] QString host() const;
    // Whether the host is one of the explorers that Plisio is known to link to, or a part of one.
    [[nodiscard]] bool isKnown() const;

private:
    explicit ExplorerLink(QUrl url) : m_url(std::move(url)) {}

    QUrl m_url;
};
