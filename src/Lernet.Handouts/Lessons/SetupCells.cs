using AngleSharp.Dom;

namespace Lernet.Handouts.Lessons;

/// <summary>A set-up cell stands first in a notebook; on the page it stands right above the first code that needs it.</summary>
internal static class SetupCells
{
    public static void MoveDown(IElement article)
    {
        var cells = article.QuerySelectorAll(":scope > .cell").ToList();
        var setup = cells.TakeWhile(cell => cell.QuerySelector(":scope > details.setup") is not null).ToList();
        if (cells.ElementAtOrDefault(setup.Count) is { } first)
        {
            first.Before([.. setup]);
        }
    }
}
