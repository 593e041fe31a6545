package vn.mtb.example.desk;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.webjars.WebJarVersionLocator;

/** A headless Chromium in front of the desk; what it sees is kept under {@code target/screenshots}. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final int TALLEST = 2_400;
    private static final String AXE = axe();

    private final ChromeDriver driver;
    private String desk;
    private int width = 1_280;

    Browser(int port) {
        this(port, "vi");
    }

    /** A browser that writes days in the order of its own language. */
    Browser(int port, String language) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--lang=" + language);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(DRIVER.toString()))
                        .build(),
                options);
        desk = "http://127.0.0.1:" + port;
        size(width);
    }

    /** Turns to another desk on this machine, without forgetting anything. */
    Browser at(int port) {
        desk = "http://127.0.0.1:" + port;
        return this;
    }

    static boolean isThere() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    void size(int wide) {
        width = wide;
        driver.manage().window().setSize(new Dimension(wide, 900));
    }

    void signIn(String who) {
        driver.manage().deleteAllCookies();
        signInToo(who);
    }

    /** Signs in, and stays signed in elsewhere. */
    void signInToo(String who) {
        open("/signin");
        type("username", who);
        type("password", "demo");
        press("main form button");
    }

    void open(String path) {
        driver.get(desk + path);
    }

    String text() {
        return driver.findElement(By.tagName("main")).getText();
    }

    String address() {
        return driver.getCurrentUrl().substring(desk.length());
    }

    void type(String name, String text) {
        WebElement field = driver.findElement(By.name(name));
        String kind = field.getAttribute("type");
        if ("date".equals(kind)) {
            driver.executeScript("arguments[0].value = arguments[1]", field, text);
            return;
        }
        field.clear();
        field.sendKeys(text);
    }

    /** Chooses a file, as somebody does in the dialogue of the browser. */
    void attach(String name, Path file) {
        driver.findElement(By.name(name)).sendKeys(file.toAbsolutePath().toString());
    }

    /** Presses what leads to no other page. */
    void pressHere(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
    }

    /** Does what a browser without the script of the page would do. */
    void withoutTheScript(String what) {
        driver.executeScript(what);
    }

    void choose(String name, String value) {
        new Select(driver.findElement(By.name(name))).selectByValue(value);
    }

    void tick(String name) {
        driver.findElement(By.name(name)).click();
    }

    /** Presses what a selector finds, and waits for the page that follows. */
    void press(String selector) {
        driver.executeScript(
                "window.before = true"); // gone with this page; asking for an old node confuses the driver at times
        WebElement button = driver.findElement(By.cssSelector(selector));
        driver.executeScript("arguments[0].scrollIntoView({block:'center'})", button);
        button.click();
        new WebDriverWait(driver, Duration.ofSeconds(30))
                .until(ready -> Boolean.TRUE.equals(driver.executeScript(
                        "return window.before === undefined && document.readyState === 'complete'")));
    }

    /** Types a day as somebody does with the keyboard, in the order of the browser. */
    void typeDay(String id, String keys) {
        driver.findElement(By.id(id)).sendKeys(keys);
    }

    String saidOf(String id) {
        return driver.findElement(By.cssSelector("output[for='" + id + "']")).getText();
    }

    void waitFor(String text) {
        new WebDriverWait(driver, Duration.ofSeconds(60)).until(seen -> text().contains(text));
    }

    /** Opens a page again and again until it shows a text: what happens elsewhere takes its time. */
    void openUntil(String path, String text) {
        new WebDriverWait(driver, Duration.ofSeconds(60)).until(seen -> {
            open(path);
            return text().contains(text);
        });
    }

    /** What the browser says of the page beside showing it: refused styles and scripts, files that are not there. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> !message.contains("status of 409")
                        && !message.contains("status of 422")
                        && !message.contains("favicon"))
                .toList();
    }

    /** What axe finds against WCAG 2.1 AA. */
    List<String> hurdles() {
        driver.executeScript(AXE);
        Object found = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']})"
                + ".then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | '))));");
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    boolean scrollsSideways() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"));
    }

    void shoot(String name) {
        try {
            Object height = driver.executeScript("return document.body.scrollHeight");
            driver.manage().window().setSize(new Dimension(width, (int) Math.min(
                    TALLEST, Math.max(900, ((Number) Objects.requireNonNull(height)).longValue() + 140))));
            Files.createDirectories(SHOTS);
            Files.write(SHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            size(width);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String axe() {
        String path = new WebJarVersionLocator().fullPath("axe-core", "axe.min.js");
        try (var in = Browser.class.getClassLoader().getResourceAsStream(Objects.requireNonNull(path, "axe"))) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
