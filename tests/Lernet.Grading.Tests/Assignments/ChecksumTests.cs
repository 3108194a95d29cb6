using System.Text.Json.Nodes;
using Lernet.Grading.Assignments;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Tests.Assignments;

/// <summary>What tests/oracles/checksums.py, which knows the formula only, says of the same cells and numbers.</summary>
public class ChecksumTests
{
    private static readonly JsonObject s_oracle = (JsonObject)JsonNode.Parse(Repository.Read("tests/Lernet.Grading.Tests/Fixtures/checksums.json"))!;

    [Fact]
    public void Of_CellsOfEveryKind_IsWhatTheFormulaSays()
    {
        var cells = s_oracle["cells"]!.AsArray().OfType<JsonObject>().ToList();
        Assert.Equal(72, cells.Count);
        Assert.All(cells, json =>
        {
            var cell = new Cell(Enum.Parse<CellKind>((string)json["cell_type"]!, ignoreCase: true), (string)json["source"]!);
            cell.Metadata["nbgrader"] = json["nbgrader"]!.DeepClone();
            Assert.Equal((string)json["checksum"]!, Checksum.Of(cell, GradeCell.Of(cell)!));
        });
    }

    [Fact]
    public void Repr_Floats_AreWrittenAsPythonWritesThem() => Assert.All(s_oracle["floats"]!.AsArray().OfType<JsonObject>(), json =>
    {
        var value = BitConverter.Int64BitsToDouble(Convert.ToInt64((string)json["bits"]!, 16));
        Assert.Equal((string)json["repr"]!, PythonNumber.Repr(value));
    });

    [Theory]
    [InlineData(double.NaN, "nan")]
    [InlineData(double.PositiveInfinity, "inf")]
    [InlineData(double.NegativeInfinity, "-inf")]
    public void Repr_NoNumber_HasPythonsName(double value, string text) => Assert.Equal(text, PythonNumber.Repr(value));
}
