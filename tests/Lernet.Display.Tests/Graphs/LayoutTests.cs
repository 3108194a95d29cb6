namespace Lernet.Display.Tests;

public class LayoutTests
{
    private static readonly Dictionary<string, Func<Tensor>> Results = new()
    {
        ["lesson"] = ViewSamples.Lesson,
        ["unnamed"] = ViewSamples.Unnamed,
        ["chain"] = () => ViewSamples.Chain(8),
        ["dense"] = Dense,
    };

    public static TheoryData<string, bool> Drawings
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var name in Results.Keys)
            {
                data.Add(name, true);
                data.Add(name, false);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Drawing_Boxes_DoNotOverlap(string name, bool across)
    {
        var boxes = Draw(name, across, out _).Boxes().ToArray();
        foreach (var (i, a) in boxes.Index())
            foreach (var b in boxes[(i + 1)..])
                Assert.False(
                    a.X < b.X + b.Width - 0.01 && b.X < a.X + a.Width - 0.01 && a.Y < b.Y + b.Height - 0.01 && b.Y < a.Y + a.Height - 0.01, $"{a} and {b} overlap");
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Drawing_Boxes_LieInside(string name, bool across)
    {
        var drawing = Draw(name, across, out _);
        Assert.All(drawing.Boxes(), box =>
        {
            Assert.InRange(box.X, 0, drawing.Width - box.Width);
            Assert.InRange(box.Y, 0, drawing.Height - box.Height);
        });
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Drawing_EveryEdge_RunsForward(string name, bool across)
    {
        var drawing = Draw(name, across, out var scene);
        var at = drawing.Boxes().ToDictionary(box => box.Node, box => across ? box.X : box.Y);
        Assert.All(scene.Links.Where(link => at.ContainsKey(link.From) && at.ContainsKey(link.To)), link => Assert.True(at[link.From] < at[link.To]));
        Assert.All(scene.Links, link => Assert.Equal(1, scene.Nodes[link.To].Layer - scene.Nodes[link.From].Layer));
    }

    [Fact]
    public void Place_CrossedPairs_AreUntangled()
    {
        LayoutNode[] nodes = [new(0, 5, 5), new(0, 5, 5), new(1, 5, 5), new(1, 5, 5)];
        var places = LayeredLayout.Place(nodes, [(0, 3), (1, 2)], gap: 10);
        Assert.Equal(Math.Sign(places[0] - places[1]), Math.Sign(places[3] - places[2]));
    }

    [Fact]
    public void Place_SingleChain_IsStraight()
    {
        var places = LayeredLayout.Place([new(0, 5, 5), new(1, 20, 20), new(2, 5, 5)], [(0, 1), (1, 2)], gap: 10);
        // The sums of the pooling are exact here but for rounding.
        Assert.All(places, place => Assert.Equal(20, place, 1e-9));
    }

    private static GraphDrawing Draw(string name, bool across, out GraphScene scene)
    {
        var graph = Results[name]().Graph();
        scene = new GraphScene(graph, new GraphNames(graph));
        return new GraphDrawing(scene, across);
    }

    // Every pair of four inputs is multiplied, and everything is added up.
    private static Tensor Dense()
    {
        var inputs = Enumerable.Range(0, 4).Select(i => Tensor.Scalar(i + 1, $"x{i}").Track()).ToArray();
        return (from a in inputs from b in inputs where a != b select a * b).Aggregate((sum, next) => sum + next);
    }
}
