#include "gui/currencypicker.h"

#include "gui/coinpicture.h"
#include "gui/controlpainter.h"
#include "gui/currencypopup.h"
#include "models/currencymodel.h"
#include "words/currencywords.h"
#include "words/plaintext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace {

constexpr int coinSize = 20;

}

CurrencyPicker::CurrencyPicker(QWidget *parent) : QAbstractButton(parent), m_model(new CurrencyModel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] { openPopup({}); });
    describe();
}

void CurrencyPicker::setCurrencies(const QList<Currency> &currencies, const QDateTime &heardAt)
{
    m_heardAt = heardAt;
    m_model->setCurrencies(currencies);
    describe();
}

void CurrencyPicker::setCurrent(const CurrencyId &id)
{
    if (id == m_current) {
        return;
    }
    m_current = id;
    describe();
    Q_EMIT currentChanged(m_current);
}

std::optional<Currency> CurrencyPicker::currency() const
{
    return m_model->find(m_current);
}

QSize CurrencyPicker::sizeHint() const
{
    return {280, ControlPainter::controlHeight};
}

void CurrencyPicker::describe()
{
    const std::optional<Currency> chosen = currency();
    // In the name: the description is the note's under the field, which says what is wrong.
    setAccessibleName(chosen ? tr("Currency and chain: %1").arg(currencyLabel(*chosen))
                             : tr("Currency and chain: none chosen"));
    update();
}

void CurrencyPicker::openPopup(const QString &search)
{
    if (!m_popup) {
        m_popup = new CurrencyPopup(*m_model, this);
        connect(m_popup, &CurrencyPopup::chosen, this, &CurrencyPicker::setCurrent);
    }
    m_popup->setHeardAt(m_heardAt);
    m_popup->openUnder(*this, m_current, search);
}

void CurrencyPicker::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isTyping = !text.isEmpty() && text.at(0).isPrint() && text != QLatin1String(" ")
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isTyping || event->key() == Qt::Key_Down) {
        return openPopup(isTyping ? text : QString());
    }
    QAbstractButton::keyPressEvent(event);
}

void CurrencyPicker::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    ControlPainter::drawField(option, &painter, this);
    const ThemeColors &colors = themeColors(palette());
    QRect rest = rect().adjusted(12, 0, -36, 0);
    const auto write = [&](const QString &text, QFont::Weight weight, const QColor &ink) {
        QFont used = font();
        used.setWeight(weight);
        painter.setFont(used);
        painter.setPen(isEnabled() ? ink : colors.mutedText);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rest.width());
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
        rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(shown) + 8);
    };
    if (const std::optional<Currency> chosen = currency()) {
        painter.drawPixmap(rest.left(), rest.center().y() - coinSize / 2 + 1,
                           coinPicture(chosen->id, coinSize, devicePixelRatioF(), palette().color(QPalette::Base)));
        rest.setLeft(rest.left() + coinSize + 10);
        write(plainText(chosen->ticker), QFont::DemiBold, colors.text);
        write(chainBeside(*chosen), QFont::Normal, colors.text);
    } else if (m_current.isEmpty()) {
        write(tr("Choose a currency"), QFont::Normal, colors.mutedText);
    } else {
        write(plainText(m_current), QFont::DemiBold, colors.text);
        write(tr("not offered by Plisio now"), QFont::Normal, toneColors(palette(), Tone::Danger).ink);
    }
    ControlPainter::drawChevron(QRect(width() - 32, 0, 24, height()), colors.mutedText, &painter);
}
