using Lernet.Grading.Assignments;

namespace Lernet.Grading.Submissions;

/// <summary>What is odd about a submitted notebook, in words. None of it changes a mark: everything but answers is the instructor's.</summary>
internal static class TamperFlags
{
    private const int MostUnknown = 10;

    /// <summary>Compares a submitted notebook with what was handed out.</summary>
    public static IEnumerable<string> Of(SubmittedDocument document, IReadOnlyList<HandedOutCell> handedOut, AssignmentNotebook notebook)
    {
        var byId = document.Cells.Where(cell => cell.Id.Length > 0).ToLookup(cell => cell.Id, StringComparer.Ordinal);
        return
        [
            .. OfKernel(document, notebook),
            .. handedOut.SelectMany(cell => OfCell(cell, [.. byId[cell.Id]])),
            .. OfOrder(document, handedOut),
            .. OfUnknown([.. byId.Select(group => group.Key)], [.. handedOut.Select(cell => cell.Id)]),
        ];
    }

    private static string[] OfKernel(SubmittedDocument document, AssignmentNotebook notebook)
    {
        var ours = notebook.Source.Metadata["kernelspec"]?["name"]?.ToString() ?? "";
        return document.Kernel == ours ? [] : [$"the kernel is named '{FolderName.Printable(document.Kernel)}' and not '{ours}', which is used"];
    }

    private static IEnumerable<string> OfCell(HandedOutCell handedOut, IReadOnlyList<SubmittedCell> found)
    {
        if (found.Count == 0)
        {
            yield return $"{handedOut.Name} is missing";
            yield break;
        }
        if (found.Count > 1)
            yield return handedOut.Grade.IsSolution
                ? $"{handedOut.Name} is there {found.Count} times; the first that differs from the hand-out is read"
                : $"{handedOut.Name} is there {found.Count} times";
        if (handedOut.Grade.IsLocked && found.Any(cell => !handedOut.HasText(cell.Source))) yield return $"{handedOut.Name} was changed; the instructor's is used";
        if (found.FirstOrDefault(cell => cell.Type != handedOut.Type) is { } other)
            yield return $"{handedOut.Name} is of type {FolderName.Printable(other.Type)} and not {handedOut.Type}";
        if (found.Any(cell => cell.Grade!.Facts != handedOut.Claim.Facts)) yield return $"{handedOut.Name} has other points or another role in its metadata; the instructor's are used";
        if (!handedOut.HasTags && found.Any(cell => cell.HasTags)) yield return $"{handedOut.Name} has tags, which are not looked at";
    }

    private static IEnumerable<string> OfOrder(SubmittedDocument document, IReadOnlyList<HandedOutCell> handedOut)
    {
        var place = handedOut.Index().ToDictionary(cell => cell.Item.Id, cell => cell.Index, StringComparer.Ordinal);
        var last = -1;
        foreach (var id in document.Cells.Select(cell => cell.Id).Where(place.ContainsKey).Distinct())
        {
            if (place[id] < last) yield return $"{handedOut[place[id]].Name} stands below cells that it stood above";
            last = Math.Max(last, place[id]);
        }
    }

    private static IEnumerable<string> OfUnknown(IReadOnlyList<string> found, IReadOnlyList<string> known)
    {
        var skeletons = known.ToLookup(LookAlike.Skeleton, StringComparer.Ordinal);
        var unknown = found.Except(known, StringComparer.Ordinal).ToList();
        foreach (var id in unknown.Take(MostUnknown))
        {
            var shown = FolderName.Printable(id);
            yield return skeletons[LookAlike.Skeleton(id)].FirstOrDefault() is { } like
                ? $"the id '{shown}' looks like '{like}' and is another; its cell is not read"
                : $"the id '{shown}' is not one of the assignment's; its cell is not read";
        }
        if (unknown.Count > MostUnknown) yield return $"{unknown.Count - MostUnknown} more ids are not the assignment's";
    }
}
