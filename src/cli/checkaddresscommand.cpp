#include "cli/checkaddresscommand.h"

#include "addresses/addresscheck.h"
#include "words/addresswords.h"

#include <nlohmann/json.hpp>

namespace {

QString verdictToken(AddressVerdict verdict)
{
    switch (verdict) {
    case AddressVerdict::Valid:
        return QStringLiteral("valid");
    case AddressVerdict::Unusual:
        return QStringLiteral("unusual");
    case AddressVerdict::Invalid:
        break;
    }
    return QStringLiteral("invalid");
}

} // namespace

void CheckAddressCommand::start()
{
    checkNext();
}

void CheckAddressCommand::checkNext()
{
    while (!m_request.addresses.isEmpty()) {
        const QString address = m_request.addresses.takeFirst();
        if (address == QLatin1String("-")) {
            checkInput();
            return;
        }
        check(address);
    }
    tell();
}

void CheckAddressCommand::checkInput()
{
    after(context().terminal.readLines(), [this](const QByteArrayList &lines) {
        for (const QByteArray &line : lines) {
            if (!line.trimmed().isEmpty()) {
                check(QString::fromUtf8(line));
            }
        }
        lines.isEmpty() ? checkNext() : checkInput();
    });
}

void CheckAddressCommand::check(const QString &address)
{
    const AddressFinding finding = checkAddress(m_request.currency, address);
    m_isEachPayable = m_isEachPayable && !finding.isInvalid();
    if (output().isJson()) {
        m_findings += {address, finding};
        return;
    }
    // A tab inside the address would look like the end of it.
    QString shown = address;
    shown.replace(u'\t', QStringLiteral("<U+0009>")).replace(u'\n', QStringLiteral("<U+000A>"));
    output().say(verdictToken(finding.verdict) + u'\t' + shown + u'\t' + wordsFor(finding));
}

void CheckAddressCommand::tell()
{
    if (output().isJson()) {
        OrderedJson entries = OrderedJson::array();
        for (const auto &[address, finding] : m_findings) {
            entries.push_back(OrderedJson{{"address", toJson(address)},
                                          {"verdict", toJson(verdictToken(finding.verdict))},
                                          {"reason", toJson(wordsFor(finding))}});
        }
        OrderedJson answer = header();
        answer["addresses"] = std::move(entries);
        output().answer(answer);
    }
    finish(m_isEachPayable ? ExitStatus::Done : ExitStatus::BadInput);
}
