namespace Lernet.Nn.Tests.Edges;

/// <summary>What layers, losses, optimizers and training do with what does not fit, in one text that can be read through.</summary>
public class EdgeTests
{
    private static readonly Edge[] Table = [.. LayerEdges.All, .. SequenceEdges.All, .. LossEdges.All, .. TrainingEdges.All];

    [Fact]
    public void Edges_OfNetworks_AreAsApproved() => Approve.Text(Edge.Text(Table), "tests/Lernet.Nn.Tests/Approved/edges.txt");

    [Fact]
    public void Errors_AtTheEdges_SpeakToTheReader() => Rule.Holds(Edge.Accidental(Table));
}
