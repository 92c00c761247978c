#include "gui/currencypopup.h"

#include "gui/currencydelegate.h"
#include "gui/icons.h"
#include "gui/messagebar.h"
#include "gui/tonelabel.h"
#include "models/currencymodel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace {

// Matches what holds every word of the text, in any order.
QRegularExpression allWords(const QString &text)
{
    QString pattern;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        pattern += QStringLiteral("(?=.*%1)").arg(QRegularExpression::escape(word));
    }
    return QRegularExpression(QStringLiteral("^") + pattern, QRegularExpression::CaseInsensitiveOption);
}

} // namespace

CurrencyPopup::CurrencyPopup(CurrencyModel &model, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_filtered(new QSortFilterProxyModel(this)),
      m_searchEdit(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_hiddenBar(new MessageBar(this)),
      m_ageLabel(new ToneLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_filtered->setSourceModel(&model);
    m_filtered->setFilterRole(CurrencyModel::SearchRole);
    m_searchEdit->setPlaceholderText(tr("Search by ticker, chain or name"));
    m_searchEdit->setAccessibleName(m_searchEdit->placeholderText());
    m_searchEdit->addAction(Icons::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_searchEdit->installEventFilter(this);
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new CurrencyDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Currencies"));
    setFocusProxy(m_searchEdit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_searchEdit);
    column->addWidget(m_list);
    column->addWidget(m_hiddenBar);
    column->addWidget(m_ageLabel);
    m_ageLabel->setWordWrap(true);
    m_hiddenBar->setVisible(false);
    connect(m_hiddenBar->addButton(tr("Use it anyway")), &QPushButton::clicked, this, [this] { take(m_hiddenChoice); });
    connect(m_searchEdit, &QLineEdit::textChanged, this, &CurrencyPopup::filter);
    connect(m_list, &QListView::clicked, this, &CurrencyPopup::choose);
    connect(m_list, &QListView::activated, this, &CurrencyPopup::choose);
}

void CurrencyPopup::openUnder(const QWidget &anchor, const CurrencyId &current, const QString &search)
{
    m_hiddenBar->setVisible(false);
    const int height = 400;
    const QRect free = anchor.screen()->availableGeometry();
    QPoint corner = anchor.mapToGlobal(QPoint(0, anchor.height() + 4));
    if (corner.y() + height > free.bottom()) {
        corner.setY(qMax(free.top(), free.bottom() - height));
    }
    setGeometry(QRect(corner, QSize(qMax(anchor.width(), 360), height)));
    m_searchEdit->setText(search);
    filter(search);
    const QModelIndexList marked =
        m_filtered->match(m_filtered->index(0, 0), CurrencyModel::IdRole, current, 1, Qt::MatchExactly);
    if (search.isEmpty() && !marked.isEmpty()) {
        m_list->setCurrentIndex(marked.first());
    }
    show();
    m_searchEdit->setFocus();
}

bool CurrencyPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_searchEdit || event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(8);
        return true;
    case Qt::Key_PageUp:
        step(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CurrencyPopup::filter(const QString &text)
{
    m_hiddenBar->setVisible(false);
    m_filtered->setFilterRegularExpression(allWords(text));
    m_list->setCurrentIndex(m_filtered->index(0, 0));
}

void CurrencyPopup::choose(const QModelIndex &index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled)) {
        return;
    }
    const CurrencyId id = index.data(CurrencyModel::IdRole).toString();
    const bool isAskedAbout = m_hiddenBar->isVisible() && m_hiddenChoice == id;
    if (!index.data(CurrencyModel::HiddenRole).toBool() || isAskedAbout) {
        return take(id);
    }
    m_hiddenChoice = id;
    m_hiddenBar->setMessage(Tone::Warning, tr("Plisio hides %1").arg(index.data().toString()),
                            tr("It is not in Plisio’s own lists at present, and a payout may be refused."));
    m_hiddenBar->setVisible(true);
}

void CurrencyPopup::take(const CurrencyId &id)
{
    close();
    Q_EMIT chosen(id);
}

void CurrencyPopup::setHeardAt(const QDateTime &heardAt)
{
    m_ageLabel->setText(
        heardAt.isValid()
            ? tr("Plisio’s list as of %1.").arg(QLocale().toString(heardAt.toLocalTime(), QLocale::ShortFormat))
            : tr("The published list: Plisio was not asked yet."));
}

void CurrencyPopup::step(int rows)
{
    const int row = qBound(0, m_list->currentIndex().row() + rows, m_filtered->rowCount() - 1);
    m_list->setCurrentIndex(m_filtered->index(row, 0));
}
