#include "gui/recipienttoolbar.h"

#include "ui_recipienttoolbar.h"

#include "gui/actionbutton.h"
#include "gui/icons.h"
#include "gui/recipientactions.h"

using Action = RecipientActions::Name;

namespace {

constexpr int iconButtonWidth = 40;
constexpr int wideEnough = 650; // for words on all buttons

} // namespace

RecipientToolbar::RecipientToolbar(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::RecipientTools>())
{
    m_ui->setupUi(this);
    m_ui->openButton->setIcon(Icons::icon(QStringLiteral("upload")));
    m_ui->pasteButton->setIcon(Icons::icon(QStringLiteral("clipboard-paste")));
    m_ui->problemsButton->setIcon(Icons::icon(QStringLiteral("funnel")));
    m_ui->findEdit->addAction(Icons::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_ui->openButton, &QPushButton::clicked, this, &RecipientToolbar::openRequested);
    connect(m_ui->problemsButton, &QPushButton::toggled, this, &RecipientToolbar::filter);
    connect(m_ui->findEdit, &QLineEdit::textChanged, this, [this] { showFound(true); });
    connect(m_ui->findEdit, &QLineEdit::returnPressed, this, [this] {
        find(QGuiApplication::keyboardModifiers() & Qt::ShiftModifier ? SearchDirection::Backward
                                                                      : SearchDirection::Forward);
    });
}

RecipientToolbar::~RecipientToolbar() = default;

void RecipientToolbar::setView(RecipientTableView &view, const RecipientActions &actions)
{
    m_view = &view;
    const auto bind = [&actions](QPushButton *button, Action action, const QString &iconName) {
        bindButton(*button, *actions.action(action));
        button->setIcon(Icons::icon(iconName));
        button->setFixedWidth(iconButtonWidth);
    };
    bindButton(*m_ui->pasteButton, *actions.action(Action::Paste));
    bind(m_ui->insertButton, Action::Insert, QStringLiteral("plus"));
    bind(m_ui->removeButton, Action::Remove, QStringLiteral("trash-2"));
    bind(m_ui->undoButton, Action::Undo, QStringLiteral("undo-2"));
    bind(m_ui->redoButton, Action::Redo, QStringLiteral("redo-2"));
}

void RecipientToolbar::setOnlyProblems(bool isOn)
{
    m_ui->problemsButton->setChecked(isOn);
}

void RecipientToolbar::setHasProblems(bool hasProblems)
{
    m_ui->problemsButton->setEnabled(hasProblems || m_ui->problemsButton->isChecked());
}

void RecipientToolbar::startSearch()
{
    m_ui->findEdit->setFocus();
    m_ui->findEdit->selectAll();
}

void RecipientToolbar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= wideEnough;
    const auto show = [isWide](QPushButton *button, const QString &label) {
        button->setText(isWide ? label : QString());
        button->setMinimumWidth(isWide ? 0 : iconButtonWidth);
        button->setMaximumWidth(isWide ? QWIDGETSIZE_MAX : iconButtonWidth);
        button->setAccessibleName(QString(label).remove(u'&'));
    };
    show(m_ui->pasteButton, tr("Paste"));
    show(m_ui->problemsButton, tr("Only pro&blems"));
}

void RecipientToolbar::filter(bool isOnlyProblems)
{
    const CellPlace place = m_view->currentPlace();
    m_view->filter().setOnlyProblems(isOnlyProblems);
    m_view->showPlace(place);
    m_view->setFocus();
}

void RecipientToolbar::find(SearchDirection direction)
{
    const auto place = findCell(m_view->table().rows(), m_ui->findEdit->text(), m_view->currentPlace(), direction);
    if (place) {
        m_view->showPlace(*place);
    }
    showFound(place.has_value());
}

void RecipientToolbar::showFound(bool isFound)
{
    m_ui->findEdit->setProperty("tone", isFound ? QString() : QStringLiteral("danger"));
    m_ui->findEdit->update();
}
