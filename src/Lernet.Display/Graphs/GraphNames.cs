using System.Text.RegularExpressions;

namespace Lernet.Display;

/// <summary>What the values of a graph are called in its picture: their own names, or v1, v2 …; and how each was made.</summary>
internal sealed partial class GraphNames
{
    private static readonly string[] Infix = ["×", "+", "−", "÷", "^"];
    private readonly ComputationGraph graph;
    private readonly string[] names;
    private readonly ILookup<int, GraphEdge> into;

    public GraphNames(ComputationGraph graph)
    {
        this.graph = graph;
        into = graph.Edges.ToLookup(edge => edge.To);
        var taken = graph.Nodes.Select(node => node.Name).ToHashSet();
        var free = Enumerable.Range(1, int.MaxValue).Select(i => $"v{i}").Where(name => !taken.Contains(name)).GetEnumerator();
        names = [.. graph.Nodes.Select(node =>
        {
            if (node.Name.Length > 0) return node.Name;
            if (node == graph.Result && !taken.Contains("y")) return "y";
            free.MoveNext();
            return free.Current;
        })];
    }

    public string this[int id] => names[id];

    /// <summary>The edges into a value, in the order of the operands.</summary>
    public IEnumerable<GraphEdge> Into(int id) => into[id];

    /// <summary>How a value was made: <c>a × b</c>, <c>tanh(s)</c>, <c>x × 2</c>; leaf for an input.</summary>
    public string Origin(GraphNode node)
    {
        if (node.IsLeaf) return "leaf";
        var operands = into[node.Id].Select(edge => names[edge.From]).ToArray();
        var op = node.Operation;
        if (Infix.Contains(op)) return operands.Length == 2 ? $"{operands[0]} {op} {operands[1]}" : $"{operands[0]} {op} …";
        if (op == "neg") return $"−{operands[0]}";
        if (Infix.Contains(op[..1])) return $"{operands[0]} {op}";
        if (Infix.Contains(op[^1..])) return $"{op} {operands[0]}";
        return $"{op}({string.Join(", ", operands)})";
    }

    /// <summary>The local derivative of an edge in the graph's own names: <c>∂e/∂a = b</c>, or only the symbol when there is no rule.</summary>
    public string Rule(GraphEdge edge)
    {
        var symbol = $"∂{names[edge.To]}/∂{names[edge.From]}";
        var rule = RuleInNames(edge);
        return rule.Length == 0 || (edge.LocalDerivative is { } number && rule == Numbers.Short(number)) ? symbol : $"{symbol} = {rule}";
    }

    /// <summary>The number of an edge, <c>= −0.5</c>; nothing where values are not single numbers.</summary>
    public static string Number(GraphEdge edge) => edge.LocalDerivative is { } number ? $"= {Numbers.Short(number)}" : "";

    /// <summary>Rule and number together: <c>∂e/∂a = b = −0.5</c>.</summary>
    public string Full(GraphEdge edge) => $"{Rule(edge)} {Number(edge)}".TrimEnd();

    // Rules say x or a, b for the operands and y for the result.
    private string RuleInNames(GraphEdge edge)
    {
        var operands = into[edge.To].Select(e => names[e.From]).ToArray();
        if (operands.Length == 1 && edge.Rule is "a" or "b" && graph.Nodes[edge.To].Operation is "×") return "";
        return Letter().Replace(edge.Rule, match => match.Value switch
        {
            "y" => names[edge.To],
            "x" when operands.Length == 1 => operands[0],
            "a" when operands.Length == 2 && Unnamed("a") => operands[0],
            "b" when operands.Length == 2 && Unnamed("b") => operands[1],
            var other => other,
        });
    }

    // Where a tensor of the graph is really called a or b, the rule means that one.
    private bool Unnamed(string letter) => graph.Nodes.All(node => node.Name != letter);

    [GeneratedRegex(@"\b[abxy]\b")]
    private static partial Regex Letter();
}
