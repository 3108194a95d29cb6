using AngleSharp.Dom;

namespace Lernet.Handouts.Lessons;

/// <summary>Makes ids unique: the second <c>figure</c> of a page becomes <c>figure-2</c>, and references inside its own output follow.</summary>
internal static class UniqueIds
{
    private static readonly string[] References = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "list", "data-for"];

    public static void Apply(IElement root)
    {
        var taken = new HashSet<string>();
        foreach (var element in root.QuerySelectorAll("[id]"))
        {
            var id = element.Id!;
            for (var copy = 2; !taken.Add(element.Id!); copy++)
            {
                element.Id = $"{id}-{copy}";
            }
            if (element.Id != id && element.Closest(".out-i") is { } scope)
            {
                Follow(scope, id, element.Id!);
            }
        }
    }

    private static void Follow(IElement scope, string id, string renamed)
    {
        foreach (var name in References)
        {
            foreach (var user in scope.QuerySelectorAll($"[{name}~='{id}']"))
            {
                user.SetAttribute(name, string.Join(' ', user.GetAttribute(name)!.Split(' ').Select(word => word == id ? renamed : word)));
            }
        }
        foreach (var attribute in scope.QuerySelectorAll("*").SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Value == $"#{id}" || attribute.Value.Contains($"url(#{id})")).ToList())
        {
            attribute.Value = attribute.Value.Replace($"#{id}", $"#{renamed}");
        }
    }
}
