namespace Lernet.Core.Tests.Edges;

/// <summary>What every operation does with wrong shapes, wrong ranges, nothing and NaN, in one text that can be read through.</summary>
public class EdgeTests
{
    private static readonly Edge[] Table = [.. TensorEdges.All, .. OperationEdges.All, .. OrderEdges.All, .. PictureEdges.All, .. AutogradEdges.All];

    [Fact]
    public void Edges_OfAllOperations_AreAsApproved() => Approve.Text(Edge.Text(Table), "tests/Lernet.Core.Tests/Approved/edges.txt");

    [Fact]
    public void Errors_AtTheEdges_SpeakToTheReader() => Rule.Holds(Edge.Accidental(Table));
}
