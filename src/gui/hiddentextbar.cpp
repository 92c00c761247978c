#include "gui/hiddentextbar.h"

#include "core/visibletext.h"
#include "gui/theme.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace {

constexpr int shownLength = 200;
constexpr int shownBefore = 40; // of what one can see before the first hidden character

// Where the text without white space at its ends begins, and where it is over.
std::pair<qsizetype, qsizetype> keptPart(const QString &text)
{
    const QStringView kept = QStringView(text).trimmed();
    const qsizetype first = kept.isEmpty() ? text.size() : kept.data() - text.constData();
    return {first, first + kept.size()};
}

qsizetype firstHidden(const QString &text)
{
    const auto [first, end] = keptPart(text);
    char32_t character = 0;
    for (qsizetype index = first; first == 0 && index < end; index += QChar::requiresSurrogates(character) ? 2 : 1) {
        character = codePointAt(text, index);
        if (isInvisible(character)) {
            return index;
        }
    }
    return first == 0 ? end : 0;
}

// The text with every hidden character written out: spaces at the ends as an open box, the others by their code point.
// Of a long text the part where the first of them stands.
QString spelledOut(const QString &text)
{
    const auto [first, end] = keptPart(text);
    qsizetype index = qMax(0, firstHidden(text) - shownBefore);
    index += index > 0 && text.at(index).isLowSurrogate() ? 1 : 0;
    QString spelled = index > 0 ? QStringLiteral("…") : QString();
    char32_t character = 0;
    for (; index < text.size(); index += QChar::requiresSurrogates(character) ? 2 : 1) {
        if (spelled.size() >= shownLength) {
            return spelled + u'…';
        }
        character = codePointAt(text, index);
        const bool isOutside = index < first || index >= end;
        if (isInvisible(character) || character < U' ') {
            spelled += QStringLiteral("<%1>").arg(codePointName(character));
        } else {
            spelled += isOutside ? QStringLiteral("␣") : QString::fromUcs4(&character, 1);
        }
    }
    return spelled;
}

} // namespace

HiddenTextBar::HiddenTextBar(QWidget *parent)
    : QWidget(parent),
      m_textLabel(new QLabel(this)),
      m_cleanButton(new QPushButton(tr("Remove hidden characters"), this))
{
    m_textLabel->setTextFormat(Qt::PlainText);
    m_textLabel->setWordWrap(true);
    m_textLabel->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_textLabel->setAccessibleName(tr("The text with its hidden characters written out"));
    m_cleanButton->setProperty("kind", QStringLiteral("quiet"));
    m_cleanButton->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 8);
    row->addWidget(m_textLabel, 1);
    row->addWidget(m_cleanButton);
    connect(m_cleanButton, &QPushButton::clicked, this, [this] { Q_EMIT cleaned(withoutHidden(m_text)); });
    setVisible(false);
}

void HiddenTextBar::setContent(const QString &text)
{
    m_text = text;
    const bool isNeeded = hasHidden(text);
    m_textLabel->setText(isNeeded ? spelledOut(text) : QString());
    setVisible(isNeeded);
}

QString HiddenTextBar::shownText() const
{
    return m_textLabel->text();
}

QString withoutHidden(const QString &text)
{
    QString clean;
    char32_t character = 0;
    for (qsizetype index = 0; index < text.size(); index += QChar::requiresSurrogates(character) ? 2 : 1) {
        character = codePointAt(text, index);
        if (!isInvisible(character)) {
            clean += QString::fromUcs4(&character, 1);
        }
    }
    return clean.trimmed();
}

bool hasHidden(const QString &text)
{
    return withoutHidden(text) != text;
}
