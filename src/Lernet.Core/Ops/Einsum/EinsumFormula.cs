namespace Lernet;

/// <summary>The index string of <see cref="Tensor.Einsum"/>, read and checked against the shapes.</summary>
internal sealed class EinsumFormula
{
    // The axes of an ellipsis, counted from the last, get names that nobody can type.
    private const char FirstHidden = '\uE000';

    private readonly string text;

    /// <summary>The names of each operand's axes.</summary>
    public string[] Operands { get; }

    /// <summary>The names of the result's axes.</summary>
    public string Output { get; }

    /// <summary>The size of each name: 1 only if it is 1 in all operands.</summary>
    public Dictionary<char, int> Sizes { get; } = [];

    public EinsumFormula(string formula, Shape[] shapes)
    {
        text = formula.Replace(" ", "", StringComparison.Ordinal);
        var arrow = text.IndexOf("->", StringComparison.Ordinal);
        var (inputs, start) = ((arrow < 0 ? text : text[..arrow]).Split(','), 0);
        if (inputs.Length != shapes.Length) throw Error(0, text.Length, $"{inputs.Length} index groups for {shapes.Length} tensors. Separate the groups by commas, one per tensor");
        var hidden = 0;
        Operands = new string[inputs.Length];
        for (var i = 0; i < inputs.Length; start += inputs[i].Length + 1, i++)
        {
            Operands[i] = Named(inputs[i], start, shapes[i], ref hidden);
            Measure(Operands[i], shapes[i], start, inputs[i].Length);
        }
        var ellipsis = Hidden(hidden);
        Output = arrow < 0 ? ellipsis + Implied() : Given(text[(arrow + 2)..], arrow + 2, ellipsis);
    }

    private string Named(string group, int start, Shape shape, ref int hidden)
    {
        var dots = group.IndexOf("...", StringComparison.Ordinal);
        var letters = dots < 0 ? group : group.Remove(dots, 3);
        for (var k = 0; k < letters.Length; k++)
        {
            if (!char.IsAsciiLetter(letters[k])) throw Error(start + (dots >= 0 && k >= dots ? k + 3 : k), 1, "an index is one letter, other axes are ...");
        }
        var rest = shape.Rank - letters.Length;
        if (rest < 0 || (rest > 0 && dots < 0)) throw Error(start, group.Length, $"{letters.Length} indices for a tensor {shape} of {shape.Rank} axes. Name each axis, or write ... for the others");
        if (dots < 0) return letters;
        hidden = Math.Max(hidden, rest);
        return letters.Insert(dots, Hidden(rest));
    }

    private void Measure(string names, Shape shape, int start, int length)
    {
        for (var k = 0; k < names.Length; k++)
        {
            var (name, size) = (names[k], shape.Array[k]);
            var known = Sizes.GetValueOrDefault(name, 1);
            if (known != 1 && size != 1 && known != size)
            {
                throw Error(start, length, $"{(name >= FirstHidden ? "an axis of ..." : $"index {name}")} has size {size} in {shape}, but {known} before. One index has one size");
            }
            Sizes[name] = size == 1 ? known : size;
        }
    }

    // NumPy's rule: those that occur once, in alphabetical order.
    private string Implied() => string.Concat(Operands.SelectMany(o => o).Where(char.IsAsciiLetter).GroupBy(c => c).Where(g => g.Count() == 1).Select(g => g.Key).Order());

    private string Given(string group, int start, string ellipsis)
    {
        var dots = group.IndexOf("...", StringComparison.Ordinal);
        for (var k = 0; k < group.Length; k++)
        {
            if (dots >= 0 && k >= dots && k < dots + 3) continue;
            if (!Sizes.ContainsKey(group[k])) throw Error(start + k, 1, $"index {group[k]} of the result stands at no tensor. Use indices that occur on the left");
            if (group.IndexOf(group[k]) != k) throw Error(start + k, 1, $"index {group[k]} stands twice in the result. Name each axis of the result once");
        }
        return dots < 0 ? group : group.Remove(dots, 3).Insert(dots, ellipsis);
    }

    private static string Hidden(int count) => string.Concat(Enumerable.Range(0, count).Select(i => (char)(FirstHidden + count - 1 - i)));

    private ShapeException Error(int start, int length, string problem) => ShapeException.Einsum(text, start, length, problem);
}
